// Written by scripts/embed-explanations from Explain/*.md. Change those files and run the script.
// swift-format-ignore-file

/// The pages of `policyc explain`, as static strings: holding them costs nothing at start-up.
enum ExplainPages {
  /// The page of a code, in Markdown.
  static func page(for code: String) -> StaticString? {
    switch code {
    case "P0001": pageP0001
    case "P0002": pageP0002
    case "P0003": pageP0003
    case "P0004": pageP0004
    case "P0005": pageP0005
    case "P0006": pageP0006
    case "P0007": pageP0007
    case "P0008": pageP0008
    case "P0009": pageP0009
    case "P0010": pageP0010
    case "P0011": pageP0011
    case "P0012": pageP0012
    case "P0013": pageP0013
    case "P0014": pageP0014
    case "P0015": pageP0015
    case "P0101": pageP0101
    case "P0102": pageP0102
    case "P0103": pageP0103
    case "P0104": pageP0104
    case "P0105": pageP0105
    case "P0201": pageP0201
    case "P0202": pageP0202
    case "P0203": pageP0203
    case "P0204": pageP0204
    case "P0205": pageP0205
    case "P0206": pageP0206
    case "P0207": pageP0207
    case "P0208": pageP0208
    case "P0301": pageP0301
    case "P0302": pageP0302
    case "P0303": pageP0303
    case "P0304": pageP0304
    case "P0305": pageP0305
    case "P0306": pageP0306
    case "P0307": pageP0307
    case "P0308": pageP0308
    case "P0309": pageP0309
    case "P0310": pageP0310
    case "P0311": pageP0311
    case "P0312": pageP0312
    case "P0313": pageP0313
    case "P0314": pageP0314
    case "P0401": pageP0401
    case "P0402": pageP0402
    case "P0403": pageP0403
    case "P0404": pageP0404
    case "P0405": pageP0405
    case "P0406": pageP0406
    case "P0407": pageP0407
    case "P0408": pageP0408
    case "P0411": pageP0411
    case "P0412": pageP0412
    case "P0413": pageP0413
    case "P0501": pageP0501
    case "P0502": pageP0502
    case "P0503": pageP0503
    case "P0504": pageP0504
    case "P0505": pageP0505
    default: nil
    }
  }

  private static let pageP0001: StaticString = #"""
# P0001: invalid UTF-8

The file holds bytes that are not text in UTF-8, the one encoding that policies are written in. Most
often an editor saved it in an older encoding, such as Windows-1252, and a letter with an accent or
a typographic quotation mark came out as a lone byte.

The compiler refuses to guess: the same byte is another letter in another encoding, and a policy
that is published must not depend on a guess. Save the file again as UTF-8. Which bytes are UTF-8 is
defined by RFC 3629; what is marked is the shortest stretch that cannot begin or continue a
character.

```policy wrong
notice "Our office is in K<0xF6>ln."
```

```policy right
notice "Our office is in Köln."
```

"""#

  private static let pageP0002: StaticString = #"""
# P0002: control character

A control character stands in the text: a code from the time of teleprinters that no reader sees,
such as a bell, a backspace or NUL. Tabs and line breaks are fine; every other one is refused, in
strings and comments too.

Such characters get in when text is copied from a terminal or written by a broken program. They can
erase or overwrite what stands beside them when the file is shown, so that a reviewer sees another
text than the compiler. They are the codes 0 to 1F and 7F of Unicode (general category Cc).

```policy wrong
notice "We record calls.<U+0007>"
```

```policy right
notice "We record calls."
```

"""#

  private static let pageP0003: StaticString = #"""
# P0003: string without an end

A text begins with a double quote and its line ends before a second one closes it. The fix shows
where the missing quote most likely belongs.

A string ends on the line on which it begins. So a forgotten quote costs one finding there, and does
not turn the rest of the file inside out. Long prose is written as several strings in a row, which
the compiler joins with a space. A double quote inside a string is written `\"`; the typographic
marks “ and ” need nothing.

```policy wrong
notice "We may change this policy.
never sell personal
```

```policy right
notice "We may change this policy."
  "We will tell you before we do."
never sell personal
```

"""#

  private static let pageP0004: StaticString = #"""
# P0004: unknown escape

In a string, a backslash begins an escape: a way to write what cannot stand there as it is. The
escapes are `\"` for a quote, `\\` for a backslash, `\n` and `\t` for a line break and a tab, and
`\u{HEX}` for any character by its Unicode number. What follows the backslash here is none of them.

Most often a backslash was meant, as in a Windows path: write it twice. The compiler does not pass
unknown escapes through, because a reader could not tell then whether the backslash is published.

```policy wrong
notice "Recordings are stored in C:\media."
```

```policy right
notice "Recordings are stored in C:\\media."
```

"""#

  private static let pageP0005: StaticString = #"""
# P0005: bidirectional control character

The text holds an invisible character that changes the direction in which a line is shown. Languages
such as Arabic and Hebrew need such characters; in a policy they can make a sentence look like
another one: the eye reads "sell only with consent" where the compiler reads something else.

They are refused wherever they stand bare, comments included, since a comment can be made to look
like a statement. If one is meant in published text, write it as an escape, `\u{202E}`: then the
source shows that it is there. The characters are those of Unicode Standard Annex 9 (UAX #9).

```policy wrong
never sell personal // <U+202E>tnesnoc tuohtiw
```

```policy right
never sell personal // without consent
```

"""#

  private static let pageP0006: StaticString = #"""
# P0006: look-alike character in a name

A name holds a character that names do not have, such as a Cyrillic `а`, which looks like the Latin
`a` on most screens, or a character that takes no room at all. Two names that look the same would
then mean two things, and nobody could see it on paper.

Names are made of the letters a to z, digits, `_` and `.`; so what is read aloud is what is meant.
Labels and texts, in quotes, take every letter of every language. The pairs that look alike are from
Unicode Technical Standard 39 (UTS #39, Confusable Detection).

```policy wrong
collect em<U+0430>il from user
```

```policy right
collect email from user
```

"""#

  private static let pageP0007: StaticString = #"""
# P0007: name that is not spelled like one

A name or a word of the language is spelled as the language does not spell them. Names are lower
case: a letter, then letters, digits and `_`, in parts joined by dots, as in `payment_processor` or
`location.coarse`. Capital letters, hyphens and a digit at the start are the usual causes.

There is one spelling for each name, so that a search finds every place that speaks of it and nobody
wonders whether `Email` and `email` differ. What readers of the page see is the label, which is
written as you like.

```policy wrong
share email with Payment-Processor
```

```policy right
share email with payment_processor
```

"""#

  private static let pageP0008: StaticString = #"""
# P0008: character that begins nothing

A sign stands here that the language does not have. It has words, names, numbers, dates, text in
double quotes, comments after `//`, and the signs `{ } ( ) , :`; nothing else.

Signs come along by habit from other formats: a semicolon after a statement, `=` between a word and
its value, `#` before a comment, brackets around a list. The help says what to write here. A policy
is read aloud in meetings, and signs cannot be; so the language makes do with words.

```policy wrong
collect email from user;
```

```policy right
collect email from user
```

"""#

  private static let pageP0009: StaticString = #"""
# P0009: number too large

A number has more than nine digits. The numbers of a policy count days, months and years of age; one
of this size is a slip of the keyboard, and the compiler could not calculate with it reliably.

If a long time is meant, say it in larger units. If there is no end, say `without limit`: that is a
statement of its own, which a very large number is not.

```policy wrong
retain email 99999999999 days
```

```policy right
retain email without limit
```

"""#

  private static let pageP0010: StaticString = #"""
# P0010: day that does not exist

The date names a day that the calendar does not have, such as the 30th of February, or a year before
1970, when there was no privacy policy.

Dates are written `YYYY-MM-DD`, as ISO 8601 has them: year, month, day. Then they mean the same on
both sides of the Atlantic. The Gregorian calendar applies, leap years included. If the source gives
no date, say `unstated`; that differs from leaving the line out, which only says that nobody has
looked.

```policy wrong
policy acme "Acme Privacy Policy" {
  effective 2025-02-30
}
```

```policy right
policy acme "Acme Privacy Policy" {
  effective 2025-02-28
}
```

"""#

  private static let pageP0011: StaticString = #"""
# P0011: token too long

A single word or string is longer than 16 MiB. Nobody writes that by hand: a program has most likely
lost a quote or its line breaks.

The compiler keeps the length of each word in few bits, which is part of why it is fast, and says so
rather than cut the text silently. Text of that size is split into several strings.

```policy wrong
notice "<16777216 × a>"
```

```policy right
notice "<20 × a>"
  "<20 × a>"
```

"""#

  private static let pageP0012: StaticString = #"""
# P0012: file too large

The file has more bytes than the compiler can number: about 4 GiB. The largest policies that people
publish have some hundred kilobytes.

If a policy really is that large, split it, and put the files together again with `import`. (For
this example the limit is set to 60 bytes.)

```policy wrong size=60
collect email from user for account
collect phone from user for account
```

```policy right size=60
import "phone.policy"
collect email from user for account
```

```policy right file=phone.policy
collect phone from user for account
```

"""#

  private static let pageP0013: StaticString = #"""
# P0013: too many problems

The compiler has found so many problems that it lists no more of them: 500 in the words of one file,
or 2,000 in what a policy says. Beyond that, a list helps nobody.

Often one cause stands behind all: a file that is no policy, one written by a faulty program, or one
missing declaration of which everything else speaks. Mend the first few and check again. (For this
example the limit is set to 0.)

```policy wrong reports=0
colect email from user
```

```policy right reports=0
collect email from user
```

"""#

  private static let pageP0014: StaticString = #"""
# P0014: string in other quotation marks

A text stands in quotation marks other than the plain double quote: in typographic ones (“ ”, « », „
“), which word processors put in by themselves, or in single ones.

Text is written between plain double quotes, everywhere. So a quotation mark of any other kind can
stand inside a text as it is, and one look tells where a text ends. The compiler has read the text
as it was meant and goes on; the fix puts plain quotes in their place.

```policy wrong
notice “We do not sell your data.”
```

```policy right
notice "We do not sell your data."
```

"""#

  private static let pageP0015: StaticString = #"""
# P0015: space that is not a plain one

Between two words stands a space that is not the plain one: most often a no-break space (U+00A0),
which web pages and word processors use to hold words together, or a character that takes no room,
such as a zero-width space.

On the screen it looks right. But a search for the two words does not find them, and other programs
do not split the line there. The compiler has read it as a space; the fix puts a plain one in its
place. In strings and comments such characters are text like any other.

```policy wrong
collect<U+00A0>email from user
```

```policy right
collect email from user
```

"""#

  private static let pageP0101: StaticString = #"""
# P0101: unexpected word or sign

A word or sign stands where nothing of its kind can stand. The message says what was found and what
was expected there; often it knows which word was meant.

Every statement begins with its verb (`collect`, `never share`, `retain`), names what it is about,
and goes on in clauses, each with its own word (`from`, `for`, `when`). There are no terminators:
the next word of that sort begins the next part. So one misspelt word leaves the compiler in doubt,
and it asks.

The finding is one per mistake: what follows in the same statement is not reported until this is
mended.

```policy wrong
colect email from user for account
```

```policy right
collect email from user for account
```

"""#

  private static let pageP0102: StaticString = #"""
# P0102: block that is never closed

A block was opened with `{` and something that cannot stand in it, or the end of the file, comes
before its `}`. The mark shows where the brace is most likely missing: the compiler looks where a
line stands as far left as the line that opened the block.

Braces say what belongs together: the names of one kind, the statements of one section or condition.
Where one is missing, the compiler cannot tell whether the condition still holds for what follows,
and that decides what the policy means.

```policy wrong
where in eu, uk {
  right access
  right erasure

never sell personal
```

```policy right
where in eu, uk {
  right access
  right erasure
}

never sell personal
```

"""#

  private static let pageP0103: StaticString = #"""
# P0103: closing brace without a block

A `}` stands where no block is open. Either it is one too many, or a block before it was closed too
early and the statements between no longer stand in it.

Look at what stands before it: if those statements were meant to belong to a section or a condition,
move the earlier brace down. Otherwise remove this one.

```policy wrong
where in california {
  right erasure
}
}
```

```policy right
where in california {
  right erasure
}
```

"""#

  private static let pageP0104: StaticString = #"""
# P0104: missing name

A name is missing: of the data, the party, the purpose, or whatever the message says. The word that
stands there begins the next part of the statement, or is text in quotes, or a number.

Nothing is assumed in this language. A purpose, a recipient or a condition that is not written is
not there; so a word such as `for` or `with` that announces one must name it. If the source is
silent, write `unstated`; if it is vague, `vague "…"` in your own words. Both are facts about the
source, and are published as such.

```policy wrong
share email with for advertising
```

```policy right
share email with unstated for advertising
```

"""#

  private static let pageP0105: StaticString = #"""
# P0105: nested too deep

Blocks, or the parentheses and `not`s of a condition, stand inside each other more than 200 levels
deep. No policy that people read needs that, and a computer's memory for it has an end; so the
compiler stops with this finding instead of crashing.

Sections that stand side by side say the same as sections inside sections. A long condition can be
split over several statements, or given a name of its own in a `conditions` block.

```policy wrong
never sell personal unless <201 × (>consent<201 × )>
```

```policy right
never sell personal unless (consent or required_by_law)
```

"""#

  private static let pageP0201: StaticString = #"""
# P0201: unknown name

No declaration gives this name, in this file, in what it imports or in the standard vocabulary, and
no other kind of thing has it either. Where a declared name comes near, the compiler proposes it.

Every name is declared once, with a label that readers see, before anything can be said of it. That
is what keeps a policy from speaking of "partners" here and "business partners" there without anyone
knowing whether they are the same. Use a name of the standard vocabulary, or declare your own below
one: `is` says what it is a kind of.

```policy wrong
share video_footage with cloud_vendor
```

```policy right
parties {
  cloud_vendor "Northern Cloud Ltd." is service_provider
}
share video_footage with cloud_vendor
```

"""#

  private static let pageP0202: StaticString = #"""
# P0202: name declared twice

A name is declared a second time in the same kind. The names of one kind (data, purposes, parties …)
are each declared once; the same word in two kinds does not clash.

If both mean the same, keep one. If they differ, give the second another name: a reader who meets it
has to know which of the two is meant. Where the standard vocabulary has the name already, use it as
it is, declare an entry of your own below it, or write `define` to say what the source means by it.

```policy wrong
parties {
  courier "delivery company" is service_provider
  courier "parcel service"   is service_provider
}
```

```policy right
parties {
  courier        "delivery company" is service_provider
  parcel_service "parcel service"   is service_provider
}
```

"""#

  private static let pageP0203: StaticString = #"""
# P0203: ambiguous name

The name is declared in two kinds, and each of them could stand here. Most words of a statement take
one kind of name only, and then nothing is in doubt; `over` and `limits`, for instance, take
several.

Write the kind before the name, with a colon: `purposes:tips`. The compiler does not choose,
because the choice changes what a person can object to.

```policy wrong
data     { tips "tips that users send" is personal }
purposes { tips "sending tips on use" }
right object over tips
```

```policy right
data     { tips "tips that users send" is personal }
purposes { tips "sending tips on use" }
right object over purposes:tips
```

"""#

  private static let pageP0204: StaticString = #"""
# P0204: name of the wrong kind

The name is declared, but as something else than what can stand here: a party where data is needed,
a purpose where a legal basis is. Each word takes names of its own kinds: `with` takes parties,
`for` takes purposes, `under` takes legal bases and laws.

The two most frequent causes: the right name after the wrong word, such as a recipient after `for`;
and one word that the vocabulary uses for another thing. The help says after which words such a name
stands.

```policy wrong
share email for payment_processor
```

```policy right
share email with payment_processor
```

"""#

  private static let pageP0205: StaticString = #"""
# P0205: import cycle

A file imports itself, directly or by way of others. Each of them would have to be read before the
other, and no order does that.

Files are imported so that several policies can share names and statements. What two of them need
from each other belongs into a third, which both import.

```policy wrong
import "shared.policy"
collect email from user
```

```policy wrong file=shared.policy
import "example.policy"
collect phone from user
```

```policy right
import "shared.policy"
collect email from user
```

```policy right file=shared.policy
collect phone from user
```

"""#

  private static let pageP0206: StaticString = #"""
# P0206: imported file cannot be read

The file that `import` names is not there, or may not be read. The path is taken from the folder of
the file that imports it, with `/` between folders, on every system.

The policy is incomplete without it: the compiler goes on with the rest, but builds nothing, since
what is missing may forbid what the rest permits.

```policy wrong
import "comon.policy"
collect email from user
```

```policy right
import "common.policy"
collect email from user
```

```policy right file=common.policy
never sell personal
```

"""#

  private static let pageP0207: StaticString = #"""
# P0207: concept above itself

An entry of the vocabulary is placed below itself: `a` is a kind of `b`, and `b`, perhaps by several
steps, a kind of `a`. What holds for an entry holds for all that lies below it; in a circle nothing
would be below anything.

If both names mean the same, keep one of them. If one is wider, remove the `is` of the wider one.

```policy wrong
data {
  clip    "clips"    is footage
  footage "footage"  is clip
}
```

```policy right
data {
  footage "footage" is personal
  clip    "clips"   is footage
}
```

"""#

  private static let pageP0208: StaticString = #"""
# P0208: names that differ in one character

Two names of your own differ only in signs that are easily taken for one another, such as the digit
1 and the letter l, 0 and o, or `rn` and `m`. Both are valid, so this is a warning.

A reader, and a reviewer of a change, will take one for the other sooner or later. Give one of them
a name that says how it differs. The idea is that of Unicode Technical Standard 39 (UTS #39,
Confusable Detection), applied to what is left when names are plain Latin letters.

```policy wrong
plans {
  plan_1 "Basic Plan"
  plan_l "Large Plan"
}
```

```policy right
plans {
  plan_basic "Basic Plan"
  plan_large "Large Plan"
}
```

"""#

  private static let pageP0301: StaticString = #"""
# P0301: clause that does not fit its statement

The clause is right in itself but says nothing in a statement of this sort. A warning has no
recipient, a contact no period of retention; a legal basis belongs to a practice, not to a right.

Each sort of statement takes the clauses that mean something in it, so that nothing is written that
no reader and no analysis would ever take notice of. The help names the statements that take this
one. Often the clause belongs to the statement before, or to one of its own.

```policy wrong
notice "We record calls." kept 30 days
```

```policy right
notice "We record calls."
retain call_recording 30 days
```

"""#

  private static let pageP0302: StaticString = #"""
# P0302: clause given twice

The same clause stands twice in one statement, and it is not clear how the two go together: must
both conditions hold, or is one enough?

Say which. Members of a list are joined by commas, conditions by `and` or `or`. If the two belong to
different cases, write two statements: each then has its own conditions and its own citations.
Clauses that each say something of their own, such as `for`, `except` and `cite`, may be repeated.
The traits of a name are held to the same rule.

```policy wrong
share email with affiliate when consent when account_open
```

```policy right
share email with affiliate when consent and account_open
```

"""#

  private static let pageP0303: StaticString = #"""
# P0303: impossible value

A value is written correctly and cannot be true: a period of no length, ages that run backwards, a
person 200 years old.

If data is not kept at all, the statement for that is a promise, `never store`, which can be checked
against everything else that the policy says about storing. A retention of zero days cannot.

```policy wrong
retain video_footage 0 days
```

```policy right
never store video_footage
```

"""#

  private static let pageP0304: StaticString = #"""
# P0304: more than one policy header

There are two `policy` blocks, in one file or in several that are imported together. The header says
what the document is, whose it is and when it takes effect; a document is one thing.

Keep the header in the file that is compiled, and take it out of those that are imported. Two
policies are two files, each compiled by itself.

```policy wrong
policy acme "Acme Privacy Policy" {
  effective 2026-01-15
}
policy acme_shop "Acme Shop Privacy Policy" {
  effective 2026-01-15
}
```

```policy right
policy acme "Acme Privacy Policy" {
  effective 2026-01-15
}
```

"""#

  private static let pageP0305: StaticString = #"""
# P0305: header field given twice

A line of the header stands there twice. A policy takes effect on one day, and was last updated on
one; which of the two lines holds, the compiler does not decide.

If the published page gives two dates, they are most likely two things: `effective` is the day from
which the policy holds, `updated` the day of its last change, `archived` the day on which it ceased
to hold.

```policy wrong
policy acme "Acme Privacy Policy" {
  effective 2026-01-15
  effective 2025-11-03
}
```

```policy right
policy acme "Acme Privacy Policy" {
  effective 2026-01-15
  updated   2025-11-03
}
```

"""#

  private static let pageP0306: StaticString = #"""
# P0306: unknown word for a fixed set

A word is expected here that comes from a short list which the language fixes: the act of a duty
(`notify`, `delete`, `answer` …), the format of a value, the status of data, the vocabulary that a
name is mapped to, a language code. The word is not on that list.

These lists cannot be extended in a policy, because programs act on them: the format `email`, for
instance, becomes a rule in the JSON Schema. Language codes are those of ISO 639, such as `en` or
`pt_br`.

```policy wrong
data {
  badge "badge number" is personal format txt
}
```

```policy right
data {
  badge "badge number" is personal format text
}
```

"""#

  private static let pageP0307: StaticString = #"""
# P0307: unknown edition

The file says that it is written in an edition of the language which this compiler does not know.
`edition 1` is the first and, for now, the only one.

An edition fixes what every word means. A policy that names its edition will mean the same when the
language has moved on, and a compiler that does not know the edition refuses it rather than read it
in another sense. If the number is not a slip, use a newer compiler.

```policy wrong
edition 2
never sell personal
```

```policy right
edition 1
never sell personal
```

"""#

  private static let pageP0308: StaticString = #"""
# P0308: trait that does not fit its kind

A trait is given to a name for which it says nothing: data can be sensitive, a party cannot; a
channel has an address, a purpose has none. The help says for which kinds of names the trait is
meant.

Sometimes the name is declared in the wrong block, sometimes the trait belongs to another entry.
`described "…"` fits every kind, and takes what nothing else expresses.

```policy wrong
parties {
  clinic "the clinic" is partner sensitive
}
```

```policy right
parties {
  clinic "the clinic" is partner
}
data {
  diagnosis "diagnosis" is personal sensitive
}
```

"""#

  private static let pageP0309: StaticString = #"""
# P0309: number and unit disagree

One day, two days: the unit stands in the singular after 1 and in the plural after every other
number. This is a warning, since the meaning is clear.

A line of a policy is meant to be read aloud as plain English, and a disagreement is often the trace
of a number that was changed in a hurry. The fix writes the right form.

```policy wrong
retain email 1 days
```

```policy right
retain email 1 day
```

"""#

  private static let pageP0310: StaticString = #"""
# P0310: empty text

A text between quotes is empty, or holds nothing but spaces. Labels, headings and notices are what
readers see; an empty one would be published as a gap.

Write what readers should see. If there is nothing to say, leave out the part that the text belongs
to.

```policy wrong
plans {
  cloud_storage ""
}
```

```policy right
plans {
  cloud_storage "Cloud Storage Plan"
}
```

"""#

  private static let pageP0311: StaticString = #"""
# P0311: list member given twice

A list names the same thing twice. The second adds nothing, so this is a warning: but in a long list
a repetition often stands in the place of something else that was meant.

```policy wrong
collect email, phone, email from user
```

```policy right
collect email, phone, postal_address from user
```

"""#

  private static let pageP0312: StaticString = #"""
# P0312: entry in the wrong place

A part that belongs to the whole file stands inside a group: an `import`, or the `policy` header, in
a section or under a condition.

An import brings in declarations and statements for the whole policy; it cannot bring them in for
some readers only. Move it to the top of the file. What the condition should hold for can stand in a
group of its own, in the imported file.

```policy wrong
where in eu {
  import "europe.policy"
}
```

```policy right
import "europe.policy"
```

```policy right file=europe.policy
where in eu {
  right access
}
```

"""#

  private static let pageP0313: StaticString = #"""
# P0313: `only` or `mostly` before a clause that it cannot bound

`only` closes one coordinate of a statement: *only for billing* forbids every other purpose.
`mostly` hedges one, and `perhaps` puts one in doubt. They stand before a clause with a coordinate
to close (a purpose, a recipient, a place, a condition), and this clause has none.

Of a length of time, a limit is said by `up to` and `no less than`. Of the whole statement, a hedge
is said by `vague "…"`.

```policy wrong
collect video_footage from user only kept 30 days
```

```policy right
collect video_footage from user kept up to 30 days
```

"""#

  private static let pageP0314: StaticString = #"""
# P0314: clauses that exclude each other

Two parts of one statement cannot both be true: data that is `required` and `optional`, or a period
that goes on after its end.

If the source says both, of different cases, write two statements with a condition each. If it says
both of the same case, the source contradicts itself: keep each as a statement of its own, with its
citation, so that the contradiction stays visible.

```policy wrong
collect phone from user required optional
```

```policy right
collect phone from user required when subscribed to any_plan
collect phone from user optional unless subscribed to any_plan
```

"""#

  private static let pageP0401: StaticString = #"""
# P0401: locator that is not one

A citation names a place of the published page, and this text names none. A locator is a section, a
paragraph counted from 1 and, if need be, a sentence: `2/1` or `2/1/s2`. Several paragraphs are
`2/1-2`, several sentences `2/1/s1-2`. Only `omit` may name a whole section.

Locators are places, never words of the source, so that a policy can be checked against a page which
belongs to somebody else. `policyc trace` holds them against the source index.

```page
## 2. Collection

We ask for your email address. We use it to set up your account.

We keep it for a year.
```

```policy wrong
collect email from user cite "section 2"
```

```policy right
collect email from user cite "2/1"
```

"""#

  private static let pageP0402: StaticString = #"""
# P0402: citation of a paragraph that the index does not have

The citation is spelled like one, and the source index has no such section or no such paragraph in
it. Either the place was miscounted or the index was made from another version of the page.

Paragraphs, list items and table rows of a section are counted together, from 1; the heading is 0.
`policyc trace FILE --all` lists every place with what encodes it.

```page
## 2. Collection

We ask for your email address. We use it to set up your account.

We keep it for a year.
```

```policy wrong
retain email 1 year cite "2/7"
```

```policy right
retain email 1 year cite "2/2"
```

"""#

  private static let pageP0403: StaticString = #"""
# P0403: citation of a sentence that its paragraph does not have

The paragraph is there, but has fewer sentences than the citation asks for. Sentences are counted
from 1. A lead-in that ends with a colon belongs to the sentence that it leads in; one that ends
with a full stop is a sentence.

```page
## 2. Collection

We ask for your email address. We use it to set up your account.

We keep it for a year.
```

```policy wrong
use email for account cite "2/1/s3"
```

```policy right
use email for account cite "2/1/s2"
```

"""#

  private static let pageP0404: StaticString = #"""
# P0404: citation of a text that changed

The page as it is now was compared with the index, and the cited text is no longer the same. The
statement may still hold, or say what the source no longer says: somebody has to read both.

This is a warning, because a page changes without asking. Once the statement is right again, write a
new index with `policyc trace FILE --source PAGE --write-index`; the digests in it are those of the
new text. The change of a sentence that nobody cites makes no citation stale.

```page wrong
## 2. Retention

We keep your email address for a year.

We do not sell it.
```

```newer wrong
## 2. Retention

We keep your email address for five years.

We do not sell it.
```

```policy wrong
retain email 1 year cite "2/1"
```

```page right
## 2. Retention

We keep your email address for five years.

We do not sell it.
```

```policy right
retain email 5 years cite "2/1"
```

"""#

  private static let pageP0405: StaticString = #"""
# P0405: citation of a text that is gone

The page as it is now no longer has the text that the statement cites, here or elsewhere. The vendor
has taken it out.

If the practice is gone with it, remove the statement. If the page says it in other words in another
place, cite that place. This is a warning: a policy that is encoded from a page can be older than
the page.

```page wrong
## 2. Retention

We keep your email address for a year.

We do not sell it.
```

```newer wrong
## 2. Retention

We keep your email address for a year.
```

```policy wrong
never sell email cite "2/2"
```

```page right
## 2. Retention

We keep your email address for a year.
```

```policy right
retain email 1 year cite "2/1"
```

"""#

  private static let pageP0406: StaticString = #"""
# P0406: citation of a text that moved

The cited text is on the page word for word, in another place. Nothing that the statement says has
changed, so this is a note.

When a new index is written, the citation has to give the new place. Paragraphs are counted by
section, so an addition in one section moves nothing in the others.

```page wrong
## 2. Retention

We keep your email address for a year.
```

```newer wrong
## 2. Retention

We keep little.

We keep your email address for a year.
```

```policy wrong
retain email 1 year cite "2/1"
```

```page right
## 2. Retention

We keep little.

We keep your email address for a year.
```

```policy right
retain email 1 year cite "2/2"
```

"""#

  private static let pageP0407: StaticString = #"""
# P0407: left out and cited as well

A place of the page is declared to be left out on purpose (`omit`), and a statement cites it all the
same. One of the two is out of date.

`omit` exists so that no paragraph of a source is forgotten in silence: what is not encoded is
named, with the reason. If the statement is right, take the place out of the `omit`. If only part of
the paragraph is left out, name its sentences: `omit "2/1/s2"`.

```page
## 2. Collection

We ask for your email address. We use it to set up your account.

We keep it for a year.
```

```policy wrong
collect email from user cite "2/1"
omit "2/1" because "Navigation."
```

```policy right
collect email from user cite "2/1/s1"
omit "2/1/s2" because "Repeats section 3."
```

"""#

  private static let pageP0408: StaticString = #"""
# P0408: statement without a citation

The statement cites no place of the source, so nobody can check it against the published page. This
is a note, given by `policyc trace`: a policy that was written here, and not encoded from a page,
needs no citations.

Where a policy is an encoding of somebody's page, a statement without a citation is either missing
one or says something that the source does not.

```page
## 2. Collection

We ask for your email address. We use it to set up your account.

We keep it for a year.
```

```policy wrong
collect email from user
```

```policy right
collect email from user cite "2/1"
```

"""#

  private static let pageP0411: StaticString = #"""
# P0411: not a source index

The file is not a source index, or is one in a format of another version. An index says so on its
first line.

Indexes are written by `policyc trace FILE --source PAGE --write-index`, not by hand. Perhaps
`--index` names the wrong file.

```index wrong
{ "paragraphs": [] }
```

```index right
policy source index 1
section	ordinal	kind	sentences	digest	sentence digests
```

"""#

  private static let pageP0412: StaticString = #"""
# P0412: line of a source index that cannot be read

A line of the index does not have its form: six columns with tabs between them, which are the
section, the number in the section, the kind, how many sentences there are, and the digests of the
paragraph and of its sentences. An editor that turns tabs into spaces, or a merge gone wrong, is the
usual cause.

Write the index again from the page. It holds no text, only digests (SHA-256, FIPS 180-4), so
nothing in it can be mended by hand.

```index wrong
policy source index 1
section	ordinal	kind	sentences	digest	sentence digests
2	1	sentence	1	<64 × 0>	00000000
```

```index right
policy source index 1
section	ordinal	kind	sentences	digest	sentence digests
2	1	paragraph	1	<64 × 0>	00000000
```

"""#

  private static let pageP0413: StaticString = #"""
# P0413: locator given twice in a source index

Two lines of the index have the same section and number, so a citation of that place could mean
either. This happens when two versions of an index are merged line by line.

Write the index again from the page.

```index wrong
policy source index 1
section	ordinal	kind	sentences	digest	sentence digests
2	1	paragraph	1	<64 × 0>	00000000
2	1	paragraph	1	<64 × 1>	11111111
```

```index right
policy source index 1
section	ordinal	kind	sentences	digest	sentence digests
2	1	paragraph	1	<64 × 0>	00000000
2	2	paragraph	1	<64 × 1>	11111111
```

"""#

  private static let pageP0501: StaticString = #"""
# P0501: IR that is not JSON

A file that begins with `{` is read as IR, the compiled form of a policy, which is JSON (RFC 8259).
This one is not: a part is cut off, or there is a sign that JSON does not have.

IR is written by `policyc ir` and `policyc build`, whole or not at all. A file cut short was most
likely damaged on its way. Write it again from the policy. A policy in the language itself never
begins with a brace.

```json wrong
{ "ir": 1, "edition": 1,
```

```policy right
collect email from user
```

"""#

  private static let pageP0502: StaticString = #"""
# P0502: IR of an unknown version

The file says that it is IR of a version, or of an edition of the language, which this compiler does
not know. It was written by a newer compiler, or by another program.

A version fixes what each part of the file means. A reader that guesses could miss a part that
forbids something; so the file is refused. Use a newer compiler, or write the IR again from its
policy with this one.

```json wrong
{ "ir": 99, "edition": 1 }
```

```policy right
collect email from user
```

"""#

  private static let pageP0503: StaticString = #"""
# P0503: IR with a missing, unknown or misshapen part

A part of the IR is missing, is one that the format does not have, or has another form than it
should. The message says where in the file, as a path.

Nothing is skipped: an unknown part may carry meaning, and a policy that is read only in part is
another policy. The format is described by the published JSON Schema of the IR.

```json wrong
{ "ir": 1, "edition": 1, "digest": "sha256:<64 × 0>", "header": [] }
```

```policy right
collect email from user
```

"""#

  private static let pageP0504: StaticString = #"""
# P0504: IR that refers to what it does not hold

A statement of the IR speaks of a name, a statement or a group that the file does not contain. Every
name that is used stands in the file with its label and its place in the taxonomy, so that IR can be
read without the policy it came from.

The file was changed by hand or put together from parts. Write it again with `policyc ir`.

```json wrong
{
  "ir": 1, "edition": 1, "digest": "sha256:<64 × 0>", "header": {}, "concepts": [],
  "statements": [
    { "anchor": "collect-email", "form": "rule", "actions": ["collect"], "objects": { "items": ["data/email"] } }
  ]
}
```

```policy right
collect email from user
```

"""#

  private static let pageP0505: StaticString = #"""
# P0505: IR whose digest does not fit its content

The IR carries a digest of what the policy means, and the content gives another one. The file was
changed after the compiler wrote it.

The digest (SHA-256, FIPS 180-4) depends on meaning alone: layout, comments and the order of
independent statements do not enter. So two files with one digest say the same, and a build can be
tied to the policy that was signed off. Change the policy, and write the IR again with `policyc ir`.

```json wrong
{ "ir": 1, "edition": 1, "digest": "sha256:<64 × 0>", "header": {}, "concepts": [], "statements": [] }
```

```policy right
collect email from user
```

"""#
}
