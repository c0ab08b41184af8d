"""What a part found, printed as it comes; the status of the process says whether there was anything."""

import sys


class Findings:
    def __init__(self):
        self.count = 0

    def add(self, place, message):
        self.count += 1
        if self.count <= 50:
            print(f"{place}: {message}", file=sys.stderr)
        elif self.count == 51:
            print("… and more", file=sys.stderr)

    def expect(self, condition, place, message):
        if not condition:
            self.add(place, message)
        return bool(condition)

    def end(self, summary):
        print(f"{summary}; {self.count} findings" if self.count else summary)
        sys.exit(1 if self.count else 0)
