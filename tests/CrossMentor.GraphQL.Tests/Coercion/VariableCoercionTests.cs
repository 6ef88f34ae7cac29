using System.Text.Json;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Coercion;

/// <summary>What a variable may hold, and what is said when it may not.</summary>
[Spec("sec-Coercing-Variable-Values")]
public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "null", "null")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.5e3", "1500")]
    [InlineData("String", "\"\"", "")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "7", "7")]
    [InlineData("Hue", "\"DARK_RED\"", "DarkRed")]
    [InlineData("Day", "\"2024-02-29\"", "2024-02-29")]
    [InlineData("Moment", "\"2026-11-22T09:30:00.5+01:00\"", "2026-11-22T09:30:00.5000000+01:00")]
    [InlineData("Moment", "\"2026-11-22t09:30:00z\"", "2026-11-22T09:30:00.0000000+00:00")]
    [InlineData("[Int!]", "[1,2]", "[1,2]")]
    [InlineData("[Int!]", "3", "[3]")]
    [InlineData("[Int!]", "[]", "[]")]
    [InlineData("[[Int]]", "[[1,null],[]]", "[[1,null],[]]")]
    [InlineData("[[Int]]", "[1,null,[3]]", "[[1],null,[3]]")]
    [InlineData("[[Int]]", "4", "[[4]]")]
    [InlineData("Shape", """{"n":1}""", "n=1 d=5 s= tags= inner= hue=Blue")]
    [InlineData("Shape", """{"n":1,"d":null,"s":"x","tags":"t","inner":{"n":2,"tags":[]},"hue":null}""", "n=1 d= s=x tags=[t] inner=(n=2 d=5 s= tags=[] inner= hue=Blue) hue=")]
    [InlineData("Choice", """{"a":1}""", "a=1 b=")]
    [InlineData("Choice", """{"b":"x"}""", "a= b=x")]
    [Spec("sec-Int.Input-Coercion")]
    [Spec("sec-Float.Input-Coercion")]
    [Spec("sec-String.Input-Coercion")]
    [Spec("sec-Boolean.Input-Coercion")]
    [Spec("sec-ID.Input-Coercion")]
    [Spec("sec-Enums.Input-Coercion")]
    [Spec("sec-Input-Objects.Input-Coercion")]
    [Spec("sec-List.Input-Coercion")]
    public async Task Accepts(string type, string json, string expected)
    {
        var messages = await Open().MessagesAsync($"query ($x: {type}) {{ {FieldOf(type)}(x: $x) }}", $$"""{"x":{{json}}}""");
        var data = await Open().DataAsync($"query ($x: {type}) {{ r: {FieldOf(type)}(x: $x) }}", $$"""{"x":{{json}}}""");

        Assert.Empty(messages);
        Assert.Equal($$"""{"r":"{{expected}}"}""", data);
    }

    [Theory]
    [InlineData("Int", "\"1\"", "; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "1.5", "; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "2147483648", "; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "99999999999999999999", "; Int cannot represent non 32-bit signed integer value: 99999999999999999999")]
    [InlineData("Int", "true", "; Int cannot represent non-integer value: true")]
    [InlineData("Float", "\"1\"", "; Float cannot represent non numeric value: \"1\"")]
    [InlineData("Float", "1e999", "; Float cannot represent non numeric value: 1e999")]
    [InlineData("String", "1", "; String cannot represent a non string value: 1")]
    [InlineData("String", "[\"a\"]", "; String cannot represent a non string value: [\"a\"]")]
    [InlineData("Boolean", "\"true\"", "; Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("Boolean", "0", "; Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.5", "; ID cannot represent value: 1.5")]
    [InlineData("ID", "true", "; ID cannot represent value: true")]
    [InlineData("Hue", "\"dark_red\"", "; Value \"dark_red\" does not exist in \"Hue\" enum.")]
    [InlineData("Hue", "1", "; Enum \"Hue\" cannot represent non-string value: 1.")]
    [InlineData("Day", "\"2023-02-29\"", "; Day cannot represent value: \"2023-02-29\"; write a day as 2026-11-22")]
    [InlineData("Day", "20230228", "; Day cannot represent value: 20230228; write a day as 2026-11-22")]
    [InlineData("Moment", "\"2026-11-22T09:30:00\"", "; Moment cannot represent value: \"2026-11-22T09:30:00\"; write a moment with its offset as 2026-11-22T09:30:00Z")]
    [InlineData("[Int!]", "[1,null]", " at \"x[1]\"; Expected non-nullable type \"Int!\" not to be null.", "null")]
    [InlineData("[Int!]", "[1,\"a\",2]", " at \"x[1]\"; Int cannot represent non-integer value: \"a\"", "\"a\"")]
    [InlineData("[[Int]]", "[[1,\"a\"]]", " at \"x[0][1]\"; Int cannot represent non-integer value: \"a\"", "\"a\"")]
    [InlineData("Shape", "1", "; Expected type \"Shape\" to be an object.")]
    [InlineData("Shape", "{}", "; Field \"n\" of required type \"Int!\" was not provided.")]
    [InlineData("Shape", """{"n":null}""", " at \"x.n\"; Expected non-nullable type \"Int!\" not to be null.", "null")]
    [InlineData("Shape", """{"n":1,"more":2}""", "; Field \"more\" is not defined by type \"Shape\".", "{ n: 1, more: 2 }")]
    [InlineData("Shape", """{"n":1,"inner":{"n":1,"inner":{"n":"a"}}}""", " at \"x.inner.inner.n\"; Int cannot represent non-integer value: \"a\"", "\"a\"")]
    [InlineData("Shape", """{"n":1,"tags":["a",7]}""", " at \"x.tags[1]\"; String cannot represent a non string value: 7", "7")]
    [InlineData("Choice", "{}", "; Exactly one key must be specified for OneOf type \"Choice\".")]
    [InlineData("Choice", """{"a":1,"b":"x"}""", "; Exactly one key must be specified for OneOf type \"Choice\".", "{ a: 1, b: \"x\" }")]
    [InlineData("Choice", """{"a":1,"b":null}""", "; Exactly one key must be specified for OneOf type \"Choice\".", "{ a: 1, b: null }")]
    [InlineData("Choice", """{"a":null}""", " at \"x.a\"; Field \"a\" must be non-null.", "null")]
    [Spec("sec-Int.Input-Coercion")]
    [Spec("sec-Float.Input-Coercion")]
    [Spec("sec-String.Input-Coercion")]
    [Spec("sec-Boolean.Input-Coercion")]
    [Spec("sec-ID.Input-Coercion")]
    [Spec("sec-Enums.Input-Coercion")]
    [Spec("sec-Input-Objects.Input-Coercion")]
    [Spec("sec-List.Input-Coercion")]
    public async Task Refuses(string type, string json, string problem, string? shown = null)
    {
        var engine = Open();

        var messages = await engine.MessagesAsync($"query ($x: {type}) {{ {FieldOf(type)}(x: $x) }}", $$"""{"x":{{json}}}""");

        Assert.Equal([$"Variable \"$x\" got invalid value {shown ?? json}{problem}"], messages);
        Assert.Equal(OperationOutcome.VariablesRefused, engine.LastOutcome);
    }

    // JSON may escape half of a surrogate pair, but no text contains one.
    [Theory]
    [InlineData("String", """{"x":"\ud800"}""")]
    [InlineData("String", """{"x":"\uD83D and more"}""")]
    [InlineData("String", """{"x":"\ude00\ud83d"}""")]
    [InlineData("String", """{"x":"\ud83d\u0041"}""")]
    [InlineData("String", """{"x":"\ud83d\ud83d\ude00"}""")]
    [InlineData("String", """{"x":"\\\ud800"}""")]
    [InlineData("ID", """{"x":"\ud800"}""")]
    [InlineData("Int", """{"x":"\ud800"}""")]
    [InlineData("Hue", """{"x":"\ud800"}""")]
    [InlineData("Day", """{"x":"\ud800"}""")]
    [InlineData("[Int!]", """{"x":["\ud800"]}""")]
    [InlineData("Shape", """{"x":{"n":1,"s":"\ud800"}}""")]
    [InlineData("Shape", """{"x":{"\ud800":1,"n":1}}""")]
    [InlineData("Choice", """{"x":{"\ud800":1}}""")]
    [InlineData("Int", """{"\ud800":1,"x":1}""")]
    [Spec("sec-String.Input-Coercion")]
    public async Task A_string_that_is_no_text_is_refused(string type, string variables)
    {
        var engine = Open();

        var messages = await engine.MessagesAsync($"query ($x: {type}) {{ {FieldOf(type)}(x: $x) }}", variables);

        Assert.Equal(["The variables contain a string that is not valid Unicode."], messages);
        Assert.Equal(OperationOutcome.VariablesRefused, engine.LastOutcome);
    }

    [Theory]
    [InlineData("""\ud83d\ude00""", "\ud83d\ude00")]
    [InlineData("""\uD83D\uDE00\ud83d\ude00""", "\ud83d\ude00\ud83d\ude00")]
    [InlineData("""\u00e9""", "\u00e9")]
    [InlineData("""a\\ud800""", "a\\ud800")]
    public async Task An_escape_that_is_a_text_is_read(string escaped, string expected)
    {
        var data = await Open().DataAsync("query ($x: String) { string(x: $x) }", $$"""{"x":"{{escaped}}"}""");

        using var json = JsonDocument.Parse(data);
        Assert.Equal(expected, json.RootElement.GetProperty("string").GetString());
    }

    [Theory]
    [InlineData("$x: Int", "{}", "nothing")]
    [InlineData("$x: Int", """{"x":null}""", "null")]
    [InlineData("$x: Int = 3", "{}", "3")]
    [InlineData("$x: Int = 3", """{"x":null}""", "null")]
    [InlineData("$x: Int = 3", """{"x":4}""", "4")]
    [InlineData("$x: Int! = 3", "{}", "3")]
    [InlineData("$x: Int = null", "{}", "null")]
    [Spec("sec-Coercing-Field-Arguments")]
    public async Task An_absent_variable_is_not_a_null_variable(string declaration, string variables, string expected)
    {
        // The argument has a default of its own, 9, which only an absent variable lets through.
        var data = await Open().DataAsync($"query ({declaration}) {{ defaulted(x: $x) }}", variables);

        Assert.Equal($$"""{"defaulted":"{{(expected == "nothing" ? "9" : expected)}}"}""", data);
    }

    [Theory]
    [InlineData("{}", "Variable \"$x\" of required type \"Int!\" was not provided.")]
    [InlineData("""{"x":null}""", "Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    public async Task A_required_variable_must_be_given(string variables, string message)
    {
        Assert.Equal([message], await Open().MessagesAsync("query ($x: Int!) { int(x: $x) }", variables));
    }

    [Fact]
    public async Task Every_variable_reports_its_problems()
    {
        var response = await Open().RunAsync("query ($x: Int,\n $y: Int!, $z: Shape) { a: int(x: $x) b: int(x: $y) shape(x: $z) }", """{"x":"a","z":{"s":1}}""");

        Assert.Equal(
            """{"errors":[{"message":"Variable \"$x\" got invalid value \"a\"; Int cannot represent non-integer value: \"a\"","locations":[{"line":1,"column":8}]},"""
            + """{"message":"Variable \"$y\" of required type \"Int!\" was not provided.","locations":[{"line":2,"column":2}]},"""
            + """{"message":"Variable \"$z\" got invalid value { s: 1 }; Field \"n\" of required type \"Int!\" was not provided.","locations":[{"line":2,"column":12}]},"""
            + """{"message":"Variable \"$z\" got invalid value 1 at \"z.s\"; String cannot represent a non string value: 1","locations":[{"line":2,"column":12}]}]}""",
            response);
    }

    [Fact]
    public async Task Problems_of_one_request_are_counted()
    {
        var many = string.Join(',', Enumerable.Repeat("\"a\"", 200));

        Assert.Equal(new InputLimits().MaxErrors, (await Open().MessagesAsync("query ($x: [Int!]) { ints(x: $x) }", $$"""{"x":[{{many}}]}""")).Length);
    }

    [Theory]
    [InlineData(250, true)]
    [InlineData(251, false)]
    public async Task Lists_have_a_limit(int length, bool isAccepted)
    {
        var messages = await Open().MessagesAsync(
            "query ($x: [Int!]) { ints(x: $x) }", $$"""{"x":[{{string.Join(',', Enumerable.Repeat("1", length))}}]}""");

        Assert.Equal(isAccepted, messages.Length == 0);
        Assert.All(messages, message => Assert.EndsWith("; Expected at most 250 items, found 251.", message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public async Task Nesting_has_a_limit(int depth, bool isAccepted)
    {
        var json = string.Concat(Enumerable.Repeat("""{"n":1,"inner":""", depth - 1)) + """{"n":1}""" + new string('}', depth - 1);

        var messages = await Open().MessagesAsync("query ($x: Shape) { shape(x: $x) }", $$"""{"x":{{json}}}""");

        Assert.Equal(isAccepted, messages.Length == 0);
        Assert.All(messages, message => Assert.EndsWith("; Expected at most 16 levels of lists and objects.", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variables_inside_literals_keep_their_meaning()
    {
        const string Query = "query ($n: Int!, $s: String, $t: String!) { shape(x: { n: $n, s: $s, tags: [$t, \"b\"], inner: { n: 2, d: 1 } }) }";

        Assert.Equal(
            """{"shape":"n=1 d=5 s= tags=[a,b] inner=(n=2 d=1 s= tags= inner= hue=Blue) hue=Blue"}""",
            await Open().DataAsync(Query, """{"n":1,"t":"a"}"""));
    }

    [Fact]
    [Spec("sec-OneOf-Input-Objects")]
    public async Task A_variable_in_a_oneOf_object_must_have_a_value()
    {
        Assert.Equal("""{"choice":"a=1 b="}""", await Open().DataAsync("query ($a: Int!) { choice(x: { a: $a }) }", """{"a":1}"""));
    }

    [Fact]
    public async Task An_absent_variable_in_a_list_is_null()
    {
        Assert.Equal("""{"matrix":"[[1,null]]"}""", await Open().DataAsync("query ($x: Int) { matrix(x: [[1, $x]]) }"));
    }

    [Theory]
    [InlineData("{ id(x: \"not a guid\") }", "Argument \"x\" has invalid value \"not a guid\". Expected value of type \"ID\", found \"not a guid\".")]
    [InlineData("query ($x: ID! = \"nor this\") { id(x: $x) }", "Argument \"x\" has invalid value \"nor this\". Expected value of type \"ID\", found \"nor this\".")]
    [InlineData("query ($x: Int = 1) { required(x: $x) }", "Argument \"x\" of non-null type \"Int!\" must not be null.", """{"x":null}""")]
    [Spec("sec-Coercing-Field-Arguments")]
    public async Task What_only_execution_can_refuse_fails_the_field(string query, string message, string? variables = null)
    {
        var engine = Open();

        Assert.Equal([message], await engine.MessagesAsync(query, variables));
        Assert.Equal(OperationOutcome.PartlySucceeded, engine.LastOutcome);
    }

    private static string FieldOf(string type) => type switch
    {
        "[Int!]" => "ints",
        "[[Int]]" => "matrix",
        "ID" => "text",
        _ => char.ToLowerInvariant(type[0]) + type[1..],
    };

    private static TestEngine Open() => TestEngine.Over(
        """
        scalar Day
        scalar Moment
        enum Hue { BLUE DARK_RED }
        input Shape { n: Int! d: Int = 5 s: String tags: [String!] inner: Shape hue: Hue = BLUE }
        input Choice @oneOf { a: Int b: String }
        type Query {
          int(x: Int): String! float(x: Float): String! string(x: String): String! boolean(x: Boolean): String! text(x: ID): String!
          id(x: ID!): String hue(x: Hue): String! day(x: Day): String! moment(x: Moment): String! ints(x: [Int!]): String!
          matrix(x: [[Int]]): String! shape(x: Shape): String! choice(x: Choice): String! defaulted(x: Int = 9): String!
          required(x: Int! = 4): String
        }
        """,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(Echo));
            binding.TypeMap["Hue"] = typeof(Hue);
            binding.TypeMap["Shape"] = typeof(Shape);
            binding.TypeMap["Choice"] = typeof(Choice);
            binding.Scalars.Add(new DateCodec("Day"));
            binding.Scalars.Add(new DateTimeCodec("Moment"));
        });
}

public enum Hue
{
    Blue,
    DarkRed,
}

public sealed record Shape(int N, string[]? Tags, Shape? Inner)
{
    public int? D { get; init; } = 77;

    public string? S { get; init; }

    public Hue? Hue { get; init; }

    public override string ToString() =>
        $"n={N} d={D} s={S} tags={(Tags is null ? null : $"[{string.Join(',', Tags)}]")} inner={(Inner is null ? null : $"({Inner})")} hue={Hue}";
}

public sealed record Choice(int? A, string? B)
{
    public override string ToString() => $"a={A} b={B}";
}

public static class Echo
{
    public static string Int(int? x) => Show(x);

    public static string Float(double? x) => Show(x);

    public static string String(string? x) => Show(x);

    public static string Boolean(bool? x) => Show(x);

    public static string Text(string? x) => Show(x);

    public static string Id(Guid x) => Show(x);

    public static string Hue(Hue? x) => Show(x);

    public static string Day(DateOnly? x) => x is { } day ? day.ToString("yyyy-MM-dd") : "null";

    public static string Moment(DateTimeOffset? x) => x is { } moment ? moment.ToString("O") : "null";

    public static string Ints(IReadOnlyList<int>? x) => x is null ? "null" : $"[{string.Join(',', x)}]";

    public static string Matrix(List<int?[]?>? x) => x is null
        ? "null"
        : $"[{string.Join(',', x.Select(row => row is null ? "null" : $"[{string.Join(',', row.Select(item => item is null ? "null" : $"{item}"))}]"))}]";

    public static string Shape(Shape? x) => Show(x);

    public static string Choice(Choice? x) => Show(x);

    public static string Defaulted(int? x) => Show(x);

    public static string Required(int x) => Show(x);

    private static string Show(object? value) => value is null ? "null" : FormattableString.Invariant($"{value}");
}
