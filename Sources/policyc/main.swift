import PolicyLang
print("policyc")
