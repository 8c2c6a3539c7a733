"""Prints the first names of Faker's person providers, with who bears them: see README.md."""

import importlib
import pkgutil
import re
import unicodedata

from faker.providers import person

RUSSIAN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".split(),
    )
)
UKRAINIAN = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’'",
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia _ _".split(),
    )
)
UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
# Of the locales that know a name, so many times as many must give it to the one as to the other.
MOSTLY = 3


def written(letters, name):
    return "".join(letters[letter] for letter in name).replace("_", "")


def latin(name, locale):
    """The spellings of a name in Latin letters; none for other scripts."""
    lower = name.lower()
    if re.fullmatch("[a-zà-ɏ'’-]{2,}", lower):
        return [lower]
    if locale == "uk_UA" and all(letter in UKRAINIAN for letter in lower):
        first = UKRAINIAN_FIRST.get(lower[0], UKRAINIAN[lower[0]])
        return [first + written(UKRAINIAN, lower[1:])]
    if locale in ("ru_RU", "bg_BG") and all(letter in RUSSIAN for letter in lower):
        spelling = written(RUSSIAN, lower)
        if spelling.endswith("iy"):
            return [spelling] + [spelling[:-2] + end for end in ("y", "ii", "i")]
        return [spelling, spelling[:-1] + "i"] if spelling.endswith("y") else [spelling]
    return []


def folded(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.translate(str.maketrans("łøı’", "loi'"))


def bearers():
    """For each name the locales in which men bear it, and those in which women do."""
    men, women = {}, {}
    for module in pkgutil.iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if not re.search("first.*names?_(male|female)", attribute) or callable(getattr(provider, attribute)):
                continue
            names = women if attribute.endswith("female") else men
            # A few stand in groups, and are left out.
            for name in filter(lambda entry: isinstance(entry, str), getattr(provider, attribute) or ()):
                for spelling in map(folded, latin(name, module.name)):
                    if re.fullmatch("[a-z'-]{2,}", spelling):
                        names.setdefault(spelling, set()).add(module.name)
    return men, women


def main():
    men, women = bearers()
    print("name\tgender")
    for name in sorted(men.keys() | women.keys()):
        his, hers = len(men.get(name, ())), len(women.get(name, ()))
        if his >= MOSTLY * hers:
            print(f"{name}\tmale")
        elif hers >= MOSTLY * his:
            print(f"{name}\tfemale")


main()
