using System.Text;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>Values that are meant to break whoever reads, compares, stores or writes them.</summary>
internal static class ValueAttacks
{
    public static IEnumerable<Attack> All() => [.. Numbers(), .. Texts(), .. Bytes(), .. Cursors(), .. Variables(), .. Filters()];

    private static IEnumerable<Attack> Numbers()
    {
        (string Name, string Number)[] numbers =
        [
            ("one past 32 bits", "2147483648"), ("one below 32 bits", "-2147483649"), ("one past 64 bits", "9223372036854775808"), ("a thousand digits", new string('9', 1_000)),
            ("ten thousand digits", new string('9', 10_000)), ("an exponent too great", "1e400"), ("an exponent with ten digits", "1e9999999999"), ("a fraction", "1.5"),
            ("minus zero", "-0"), ("ten thousand decimals", "0." + new string('1', 10_000)),
        ];
        foreach (var (name, number) in numbers)
        {
            yield return Attack.Of($"numbers/{name}", $"{{ pairs(first: {number}) {{ totalCount }} }}");
            yield return Attack.Of($"numbers/{name} in a variable", "query($n: Int) { pairs(first: $n) { totalCount } }", $"{{\"n\":{number}}}");
        }

        foreach (var number in (string[])["00", "0x10", "1.", ".5", "1e", "+1", "1_000", "NaN", "Infinity", "1a"])
        {
            yield return Attack.Of($"numbers/malformed {number}", $"{{ pairs(first: {number}) {{ totalCount }} }}");
        }
    }

    private static IEnumerable<Attack> Texts()
    {
        (string Name, string Text)[] texts =
        [
            ("a null character", "a\0b"), ("right to left", "\u202e\u2066gnp.exe\u2069"), ("a mark of byte order inside", "a\ufeffb"), ("combining marks", "a" + new string('\u0301', 5_000)),
            ("zero-width joiners", string.Concat(Enumerable.Repeat("\ud83d\udc68\u200d", 1_000))), ("line separators", "a\u2028b\u2029c"), ("noncharacters", "\uffff\ufffe"),
            ("ten thousand characters", new string('x', 10_000)), ("fifty thousand characters", new string('x', 50_000)), ("escapes", new string('"', 5_000) + new string('\\', 5_000)),
            ("a private use plane", "\U0010fffd"), ("a sharp s and a dotless i", "ß\u0131İ"),
        ];
        foreach (var (name, text) in texts)
        {
            yield return Attack.Of(
                $"texts/{name}", "query($t: String) { organisations(where: { name: { eq: $t } }) { totalCount } }", JsonSerializer.Serialize(new { t = text }));
        }

        foreach (var escape in (string[])["\\ud800", "\\udc00\\ud800", "\\u{110000}", "\\u{D800}", "\\u{}", "\\x41", "\\u00"])
        {
            yield return Attack.Of($"texts/the escape {escape} in a document", $"{{ node(id: \"{escape}\") {{ id }} }}");
        }

        yield return Attack.Json("texts/a lone surrogate in a variable", """{"query":"query($i: ID!) { node(id: $i) { id } }","variables":{"i":"\ud800"}}""");
        yield return Attack.Json("texts/a lone surrogate as a key", """{"query":"query($i: ID!) { node(id: $i) { id } }","variables":{"\ud800":"x","i":"x"}}""");
        yield return Attack.Json("texts/a lone surrogate in an input object", """{"query":"query($w: PairFilterInput) { pairs(where: $w) { totalCount } }","variables":{"w":{"state":{"in":["\ud800"]},"\udc00":{}}}}""");
        yield return Attack.Json("texts/a lone surrogate in the name", """{"query":"query A { __typename }","operationName":"\ud800"}""");
        yield return Attack.Json("texts/a lone surrogate in the document", """{"query":"{ node(id: \"\ud800\") { id } }"}""");
        yield return Attack.Of("texts/names that look alike", "{ vi\u0435wer { subject } }");
        yield return Attack.Of("texts/names with invisible parts", "{ view\u200ber { subject } }");
        yield return Attack.Of("texts/a mark of byte order first", "\ufeff{ __typename }");
        yield return Attack.Of("texts/block strings that never end", $"{{ node(id: \"\"\"{new string('\n', 10_000)}");
        yield return Attack.Of("texts/strings that never end", $"{{ node(id: \"{new string('x', 10_000)}");
        yield return Attack.Of("texts/comments only", string.Concat(Enumerable.Repeat("#\n", 7_000)));
        yield return Attack.Of("texts/commas only", new string(',', 14_000));
        yield return Attack.Of("texts/block strings of many lines", $"{{ node(id: \"\"\"{string.Concat(Enumerable.Repeat("\n  x", 3_000))}\"\"\") {{ id }} }}");
    }

    private static IEnumerable<Attack> Bytes()
    {
        var start = Encoding.UTF8.GetBytes("{\"query\":\"{ node(id: \\\"");
        var end = Encoding.UTF8.GetBytes("\\\") { id } }\"}");
        (string Name, byte[] Bytes)[] malformed =
        [
            ("an overlong slash", [0xC0, 0xAF]), ("an overlong null", [0xC0, 0x80]), ("a surrogate in UTF-8", [0xED, 0xA0, 0x80]), ("a byte that is none", [0xFF]),
            ("a sequence that ends early", [0xE2, 0x82]), ("a lone continuation", [0x80]), ("past the last plane", [0xF4, 0x90, 0x80, 0x80]), ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
        ];
        foreach (var (name, bytes) in malformed)
        {
            yield return new Attack($"bytes/{name}", [.. start, .. bytes, .. end]);
        }

        yield return new Attack("bytes/a mark of byte order", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"query\":\"{ __typename }\"}")]);
        yield return new Attack("bytes/UTF-16", Encoding.Unicode.GetBytes("{\"query\":\"{ __typename }\"}"));
        yield return new Attack("bytes/zeros", new byte[50_000]);
    }

    private static IEnumerable<Attack> Cursors()
    {
        string[] cursors =
        [
            "", "x", "AAAA", "!!!!", "' OR 1=1 --", new string('A', 2_000), new string('A', 20_000), "eyJrIjoxfQ==", "../../etc/passwd",
            Convert.ToBase64String(new byte[48]), Convert.ToBase64String(Encoding.UTF8.GetBytes("""["a","b"]""")), "\0",
        ];
        for (var index = 0; index < cursors.Length; index++)
        {
            yield return Attack.Of(
                $"cursors/forgery {index}", "query($c: String) { pairs(first: 2, after: $c) { nodes { id } } programmes(last: 2, before: $c) { nodes { id } } }", JsonSerializer.Serialize(new { c = cursors[index] }));
        }
    }

    private static IEnumerable<Attack> Variables()
    {
        var many = string.Concat(Enumerable.Range(0, 300).Select(number => $"$v{number}: Int "));
        yield return Attack.Of("variables/three hundred that nobody uses", $"query({many}) {{ __typename }}");
        yield return Attack.Of("variables/one name 300 times", $"query({string.Concat(Enumerable.Repeat("$v: Int ", 300))}) {{ pairs(first: $v) {{ totalCount }} }}");
        yield return Attack.Of("variables/ten thousand that nobody declared", "{ __typename }", "{" + string.Join(',', Enumerable.Range(0, 8_000).Select(number => $"\"v{number}\":1")) + "}");
        yield return Attack.Of("variables/one key ten thousand times", "query($n: Int) { pairs(first: $n) { totalCount } }", "{" + string.Join(',', Enumerable.Repeat("\"n\":1", 10_000)) + "}");
        yield return Attack.Of("variables/251 entries", "query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\":[{string.Join(',', Enumerable.Repeat("\"x\"", 251))}]}}");
        yield return Attack.Of("variables/20,000 entries", "query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\":[{string.Join(',', Enumerable.Repeat("1", 20_000))}]}}");
        yield return Attack.Of("variables/20,000 wrong entries", "query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\":[{string.Join(',', Enumerable.Repeat("{}", 20_000))}]}}");
        yield return Attack.Of("variables/a value where a list is asked for", "query($w: PairFilterInput) { pairs(where: $w) { totalCount } }", """{"w":{"and":{"and":{"and":{"state":{"in":"PUBLISHED"}}}}}}""");
        yield return Attack.Of("variables/themselves as defaults", "query($a: Int = $a) { pairs(first: $a) { totalCount } }");
        yield return Attack.Of("variables/of output types", "query($v: Pair, $w: Node, $x: Nothing) { __typename }");
        yield return Attack.Json("variables/a list", """{"query":"{ __typename }","variables":[1]}""");
        yield return Attack.Json("variables/prototype pollution", """{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{}}}}""");
        yield return Attack.Json("variables/types that name CLR types", """{"query":"query($w: PairFilterInput) { pairs(where: $w) { totalCount } }","variables":{"w":{"$type":"System.Diagnostics.Process, System"}}}""");
    }

    private static IEnumerable<Attack> Filters()
    {
        const string Document = "query($w: OrganisationFilterInput) { organisations(where: $w) { totalCount } }";
        static string Where(object filter) => JsonSerializer.Serialize(new { w = filter });

        yield return Attack.Of("filters/a regular expression that backtracks", Document, Where(new { name = new { contains = "(a+)+$" + new string('a', 60) } }));
        yield return Attack.Of("filters/wildcards", Document, Where(new { name = new { contains = new string('%', 5_000) } }));
        yield return Attack.Of("filters/wildcards between letters", Document, Where(new { name = new { contains = string.Concat(Enumerable.Repeat("%_a", 40)) } }));
        yield return Attack.Of("filters/sets and escapes", Document, Where(new { name = new { startsWith = "[a-z]^\\%_" } }));
        yield return Attack.Of("filters/250 alternatives", Document, Where(new { or = Enumerable.Repeat(new { name = new { contains = "a" } }, 250) }));
        yield return Attack.Of("filters/251 alternatives", Document, Where(new { or = Enumerable.Repeat(new { name = new { contains = "a" } }, 251) }));
        yield return Attack.Of("filters/250 names", Document, Where(new { name = new Dictionary<string, object> { ["in"] = Enumerable.Range(0, 250).Select(number => $"n{number}") } }));
        yield return Attack.Of("filters/alternatives of alternatives", Document, Where(new { or = Enumerable.Repeat(new { or = Enumerable.Repeat(new { or = Enumerable.Repeat(new { name = new { eq = "a" } }, 9) }, 9) }, 9) }));
        yield return Attack.Of("filters/orders 250 times", $"{{ organisations(order: [{string.Concat(Enumerable.Repeat("{ name: ASC } ", 250))}]) {{ totalCount nodes {{ id }} }} }}");
    }
}
