using System.Globalization;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>Documents that are small to send and meant to be dear to read, validate, plan or answer.</summary>
internal static class DocumentAttacks
{
    private const int Millions = 1_500_000;

    public static IEnumerable<Attack> All() =>
        [.. Overlaps(), .. Fragments(), .. Aliases(), .. Directives(), .. Nesting(), .. Introspection(), .. Costs()];

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Each(int count, Func<string, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(number => text(number.ToString(CultureInfo.InvariantCulture))));

    private static IEnumerable<Attack> Overlaps()
    {
        yield return Attack.Of("overlaps/one leaf 1,900 times", $"{{ viewer {{ {Repeat("subject ", 1_900)} }} }}");
        yield return Attack.Of("overlaps/one object 600 times", $"{{ {Repeat("viewer{issuer}", 480)} }}");
        yield return Attack.Of("overlaps/one object nested in itself", $"{{ {Repeat("viewer{roles{organisation{name}}}", 220)} }}");
        yield return Attack.Of("overlaps/two leaves under one key", $"{{ viewer {{ {Repeat("a: subject a: issuer ", 15)} }} }}");
        yield return Attack.Of("overlaps/arguments that differ", $"{{ {Each(150, n => $"node(id: \"{n}\") {{ id }} ")} }}");
        yield return Attack.Of("overlaps/arguments that are equal and long", $"{{ {Repeat($"node(id: \"{new string('x', 100)}\") {{ id }} ", 100)} }}");
        yield return Attack.Of("overlaps/inline fragments side by side", $"{{ viewer {{ {Repeat("... on Viewer { subject } ", 300)} }} }}");
        yield return Attack.Of("overlaps/types that exclude each other", $"{{ node(id: \"x\") {{ {Repeat("... on Pair { v: id } ... on Person { v: version } ", 15)} }} }}");
        yield return Attack.Of(
            "overlaps/fragments in pairs", $"{{ {Each(40, n => $"...F{n} ")} }} {Each(40, n => $"fragment F{n} on Query {{ viewer {{ subject roles {{ role }} }} }} ")}");
        yield return Attack.Of(
            "overlaps/fragments that spread two others",
            $"{{ ...F0 }} {Each(40, n => $"fragment F{n} on Query {{ viewer {{ subject }} {Spread(n, 1)} {Spread(n, 2)} }} ")} fragment F40 on Query {{ __typename }} fragment F41 on Query {{ __typename }}");
        yield return Attack.Of(
            "overlaps/a deep pair of chains",
            $"{{ viewer {{ roles {{ organisation {{ {Chain("group { organisations { ", " } }", 3)} }} organisation {{ {Chain("group { organisations { ", " } }", 3)} }} }} }} }}");
        yield return Attack.Of(
            "overlaps/exponential pairs of nested fragments",
            $"{{ node(id: \"x\") {{ ...F0 }} }} {Each(20, n => $"fragment F{n} on Organisation {{ group {{ organisations {{ {Spread(n, 1)} }} }} group {{ organisations {{ {Spread(n, 1)} }} }} }} ")} fragment F20 on Organisation {{ id }}");
    }

    private static string Spread(string number, int ahead) => "...F" + (int.Parse(number, CultureInfo.InvariantCulture) + ahead).ToString(CultureInfo.InvariantCulture);

    private static string Chain(string open, string close, int times) => Repeat(open, times) + "id" + Repeat(close, times);

    private static IEnumerable<Attack> Fragments()
    {
        yield return Attack.Of("fragments/one that spreads itself", "{ ...F } fragment F on Query { viewer { subject } ...F }");
        yield return Attack.Of("fragments/two that spread each other", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
        yield return Attack.Of("fragments/a circle of fifty", $"{{ ...F0 }} {Each(49, n => $"fragment F{n} on Query {{ {Spread(n, 1)} }} ")} fragment F49 on Query {{ ...F0 }}");
        yield return Attack.Of("fragments/a circle below a field", "{ node(id: \"x\") { ...F } } fragment F on Organisation { group { organisations { ...F } } }");
        yield return Attack.Of(
            "fragments/ten times ten to the ninth",
            $"{{ viewer {{ ...F0 }} }} {Each(9, n => $"fragment F{n} on Viewer {{ {Repeat(Spread(n, 1) + " ", 10)} }} ")} fragment F9 on Viewer {{ subject }}");
        yield return Attack.Of(
            "fragments/three to the fifth under different fields",
            $"{{ node(id: \"x\") {{ ...F0 }} }} {Each(5, n => $"fragment F{n} on CompetitorDeclaration {{ declaredBy {{ competitorDeclarations {{ {Spread(n, 1)} }} }} competitor {{ competitorDeclarations {{ {Spread(n, 1)} }} }} }} ")} fragment F5 on CompetitorDeclaration {{ id }}");
        yield return Attack.Of("fragments/fifty-one", $"{{ {Each(51, n => $"...F{n} ")} }} {Each(51, n => $"fragment F{n} on Query {{ __typename }} ")}");
        yield return Attack.Of("fragments/three hundred that nobody uses", $"{{ __typename }} {Each(300, n => $"fragment F{n} on Query {{ __typename }} ")}");
        yield return Attack.Of("fragments/the same name fifty times", $"{{ ...F }} {Repeat("fragment F on Query { __typename } ", 50)}");
        yield return Attack.Of("fragments/of types that are not there", $"{{ {Each(200, n => $"... on T{n} {{ x }} ")} }}");
        yield return Attack.Of("fragments/spreads that are not there", $"{{ {Each(900, n => $"...F{n} ")} }}");
        yield return Attack.Of("fragments/inline in inline", $"{{ {Repeat("... { ", 500)} __typename {Repeat("} ", 500)} }}");
    }

    private static IEnumerable<Attack> Aliases()
    {
        yield return Attack.Of("aliases/101 of __typename", $"{{ {Each(101, n => $"a{n}: __typename ")} }}");
        yield return Attack.Of("aliases/thirty-one", $"{{ viewer {{ {Each(31, n => $"a{n}: subject ")} }} }}");
        yield return Attack.Of("aliases/600", $"{{ {Each(600, n => $"a{n}: __typename ")} }}");
        yield return Attack.Of("aliases/twenty heavy root fields", $"{{ {Each(20, n => $"a{n}: programmes(first: 250) {{ totalCount nodes {{ balance {{ difference }} }} }} ")} }}");
        yield return Attack.Of("aliases/twenty-one root fields", $"{{ {Each(21, n => $"a{n}: viewer {{ subject }} ")} }}");
        yield return Attack.Of("aliases/twenty mutations", $"mutation {{ {Each(20, n => $"a{n}: createOrganisation(input: {{ name: \"\", sector: \"\", sizeBand: SMALL, country: \"\" }}) {{ errors {{ __typename }} }} ")} }}");
    }

    private static IEnumerable<Attack> Directives()
    {
        yield return Attack.Of("directives/one skip 400 times", $"{{ __typename {Repeat("@skip(if: false) ", 280)} }}");
        yield return Attack.Of("directives/twenty-one", $"{{ {Repeat("... @include(if: true) { __typename } ", 21)} }}");
        yield return Attack.Of("directives/that are not there", $"{{ __typename {Each(600, n => $"@d{n} ")} }}");
        yield return Attack.Of("directives/with long arguments", $"{{ __typename @skip(if: [{Repeat("true ", 1_500)}]) }}");
        yield return Attack.Of("directives/with arguments 900 times", $"{{ __typename @skip({Repeat("if: true ", 450)}) }}");
        yield return Attack.Of("directives/of the schema on a field", "{ viewer @cost(weight: \"-1000\") { subject @listSize(assumedSize: 0) } }");
    }

    private static IEnumerable<Attack> Nesting()
    {
        foreach (var bracket in (string[])["{", "[", "(", "}", "{a", "{a(b:["])
        {
            yield return Attack.Of($"nesting/a body full of {bracket}", Repeat(bracket, 90_000 / bracket.Length));
        }

        yield return Attack.Of("nesting/1.5 million brackets", new string('{', Millions));
        yield return Attack.Json("nesting/1.5 million brackets of JSON", new string('[', Millions));
        yield return Attack.Json("nesting/1.5 million brackets in variables", "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('[', Millions));
        yield return Attack.Of("nesting/lists in a literal", $"{{ nodes(ids: {Repeat("[", 900)}{Repeat("]", 900)}) {{ id }} }}");
        yield return Attack.Of("nesting/objects in a literal", $"{{ pairs(where: {Repeat("{ and: ", 300)}{{}}{Repeat("}", 300)}) {{ totalCount }} }}");
        yield return Attack.Of("nesting/conditions within the limits", $"{{ pairs(where: {Repeat("{ and: ", 14)}{{}}{Repeat("}", 14)}) {{ totalCount }} }}");
        yield return Attack.Of(
            "nesting/conditions in variables", "query($w: PairFilterInput) { pairs(where: $w) { totalCount } }", $"{{\"w\":{Repeat("{\"and\":", 55)}{{}}{Repeat("}", 55)}}}");
        yield return Attack.Of(
            "nesting/lists in variables", "query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\":{Repeat("[", 60)}{Repeat("]", 60)}}}");
        yield return Attack.Of("nesting/JSON deeper than read", "{ __typename }", $"{{\"a\":{Repeat("[", 5_000)}{Repeat("]", 5_000)}}}");
        yield return Attack.Of("nesting/types of variables", $"query($v: {Repeat("[", 900)}Int{Repeat("]", 900)}) {{ __typename }}");
        yield return Attack.Of("nesting/defaults of variables", $"query($v: [Int] = {Repeat("[", 60)}{Repeat("]", 60)}) {{ __typename }}");
        yield return Attack.Of("nesting/fields one past the limit", $"{{ viewer {{ roles {{ organisation {{ {Chain("group { organisations { ", " } }", 5)} }} }} }} }}");
    }

    private static IEnumerable<Attack> Introspection()
    {
        const string Round = "fields { type { ofType { ";
        yield return Attack.Of("introspection/round and round", $"{{ __schema {{ types {{ {Repeat(Round, 6)} name {Repeat("} } } ", 6)} }} }} }}");
        yield return Attack.Of("introspection/three rounds of everything", $"{{ __schema {{ types {{ {Repeat(Round, 2)} name {Repeat("} } } ", 2)} }} }} }}");
        yield return Attack.Of("introspection/through possible types", $"{{ __type(name: \"Node\") {{ {Repeat("possibleTypes { interfaces { ", 5)} name {Repeat("} } ", 5)} }} }}");
        yield return Attack.Of("introspection/twenty times everything", $"{{ {Each(20, n => $"a{n}: __schema {{ types {{ name description fields {{ name description args {{ name description }} }} }} }} ")} }}");
        yield return Attack.Of("introspection/nine times everything", $"{{ {Each(9, n => $"a{n}: __schema {{ types {{ name fields {{ name args {{ name type {{ name }} }} }} }} }} ")} }}");
        yield return Attack.Of("introspection/types that are not there", $"{{ {Each(20, n => $"a{n}: __type(name: \"T{n}\") {{ name fields {{ name }} }} ")} }}");
        yield return Attack.Of("introspection/guesses of names", $"{{ {Each(200, n => $"progamme{n} ")} }}");
    }

    private static IEnumerable<Attack> Costs()
    {
        foreach (var first in (string[])["-1", "-2147483648", "2147483647", "251", "0", "null"])
        {
            yield return Attack.Of($"costs/first {first}", $"{{ pairs(first: {first}) {{ nodes {{ id }} }} }}");
            yield return Attack.Of($"costs/first {first} in a variable", "query($n: Int) { pairs(first: $n) { nodes { id } } }", $"{{\"n\":{first}}}");
        }

        yield return Attack.Of("costs/first and last", "{ pairs(first: 250, last: 250) { nodes { id } } }");
        yield return Attack.Of("costs/lists in lists in lists", "{ programmes(first: 250) { nodes { pairs(first: 250) { nodes { programme { participants(first: 250) { nodes { id } } } } } } } }");
        yield return Attack.Of("costs/negative pages below pages", "{ programmes(first: 250) { nodes { pairs(first: -1) { nodes { programme { participants(first: -1) { nodes { id } } } } } } } }");
        yield return Attack.Of("costs/hidden by a variable", "query($b: Boolean!) { programmes(first: 250) @skip(if: $b) { nodes { pairs(first: 250) { nodes { id } } } } }", "{\"b\":false}");
        yield return Attack.Of("costs/101 ids", "query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\":[{string.Join(',', Enumerable.Repeat("\"x\"", 101))}]}}");
        yield return Attack.Of("costs/one id 100 times", "query($i: [ID!]!) { nodes(ids: $i) { id ... on Programme { pairs(first: 250) { nodes { id } } } } }", $"{{\"i\":[{string.Join(',', Enumerable.Repeat("\"x\"", 100))}]}}");
    }
}
