using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Coercion;

/// <summary>What a literal means for each input type, and which ones mean nothing; the answer shows what the resolver was given.</summary>
public sealed class LiteralCoercionTests
{
    [Theory]
    [InlineData("int(x: 7)", "7")]
    [InlineData("int(x: -2147483648)", "-2147483648")]
    [InlineData("int(x: null)", "null")]
    [InlineData("float(x: 7)", "7")]
    [InlineData("float(x: 7.5e1)", "75")]
    [InlineData("string(x: \"a\")", "a")]
    [InlineData("string(x: \"\"\"a\"\"\")", "a")]
    [InlineData("boolean(x: true)", "True")]
    [InlineData("id(x: \"a1\")", "a1")]
    [InlineData("id(x: 17)", "17")]
    [InlineData("id(x: 12345678901234567890)", "12345678901234567890")]
    [InlineData("hue(x: RED)", "Red")]
    [Spec("sec-Int.Input-Coercion")]
    [Spec("sec-Float.Input-Coercion")]
    [Spec("sec-String.Input-Coercion")]
    [Spec("sec-Boolean.Input-Coercion")]
    [Spec("sec-ID.Input-Coercion")]
    [Spec("sec-Enums.Input-Coercion")]
    [Spec("sec-Scalars.Input-Coercion")]
    public Task A_literal_of_the_type_is_taken(string field, string shown) => Takes(field, shown);

    [Theory]
    [InlineData("int(x: 1.0)")]
    [InlineData("int(x: \"1\")")]
    [InlineData("int(x: 2147483648)")]
    [InlineData("int(x: true)")]
    [InlineData("float(x: \"1\")")]
    [InlineData("float(x: RED)")]
    [InlineData("float(x: 1e999)")]
    [InlineData("string(x: 1)")]
    [InlineData("string(x: RED)")]
    [InlineData("boolean(x: 1)")]
    [InlineData("boolean(x: \"true\")")]
    [InlineData("id(x: 1.5)")]
    [InlineData("id(x: true)")]
    [InlineData("hue(x: \"RED\")")]
    [InlineData("hue(x: PINK)")]
    [InlineData("hue(x: 0)")]
    [InlineData("int(x: [1])")]
    [InlineData("int(x: { a: 1 })")]
    [Spec("sec-Int.Input-Coercion")]
    [Spec("sec-Float.Input-Coercion")]
    [Spec("sec-String.Input-Coercion")]
    [Spec("sec-Boolean.Input-Coercion")]
    [Spec("sec-ID.Input-Coercion")]
    [Spec("sec-Enums.Input-Coercion")]
    public Task A_literal_of_another_type_is_refused_before_anything_runs(string field) => Refuses(field);

    // The rows of the edition's table, as literals.
    [Theory]
    [InlineData("list(x: [1, 2, 3])", "[1,2,3]")]
    [InlineData("list(x: [1, null])", "[1,null]")]
    [InlineData("list(x: 1)", "[1]")]
    [InlineData("list(x: null)", "null")]
    [InlineData("list(x: [])", "[]")]
    [InlineData("nested(x: [[1], [2, 3]])", "[[1],[2,3]]")]
    [InlineData("nested(x: [1, 2, 3])", "[[1],[2],[3]]")]
    [InlineData("nested(x: [1, null, 3])", "[[1],null,[3]]")]
    [InlineData("nested(x: [[1], null, [null]])", "[[1],null,[null]]")]
    [InlineData("nested(x: 1)", "[[1]]")]
    [InlineData("nested(x: null)", "null")]
    [Spec("sec-List.Input-Coercion")]
    public Task A_single_value_is_a_list_of_one(string field, string shown) => Takes(field, shown);

    [Theory]
    [InlineData("list(x: [1, \"b\", true])")]
    [InlineData("list(x: \"b\")")]
    [InlineData("nested(x: [[1], 2, [\"b\"]])")]
    [InlineData("strict(x: [1, null])")]
    [InlineData("strict(x: null)")]
    [InlineData("strict")]
    [Spec("sec-List.Input-Coercion")]
    [Spec("sec-Non-Null.Input-Coercion")]
    [Spec("sec-Non-Null.Nullable-vs-Optional")]
    public Task What_does_not_fit_a_list_or_a_non_null_type_is_refused(string field) => Refuses(field);

    // The rows of the edition's table for an object with a nullable and a required field.
    [Theory]
    [InlineData("{ object(x: { a: \"abc\", b: 123 }) }", "{}", "a=abc b=123 c=4")]
    [InlineData("{ object(x: { a: null, b: 123 }) }", "{}", "a= b=123 c=4")]
    [InlineData("{ object(x: { b: 123 }) }", "{}", "a=(none) b=123 c=4")]
    [InlineData("query ($v: Int!) { object(x: { a: null, b: $v }) }", """{"v":123}""", "a= b=123 c=4")]
    [InlineData("query ($v: String) { object(x: { a: $v, b: 123 }) }", "{}", "a=(none) b=123 c=4")]
    [InlineData("query ($v: String) { object(x: { a: $v, b: 123 }) }", """{"v":null}""", "a= b=123 c=4")]
    [InlineData("query ($v: Int) { object(x: { b: 1, c: $v }) }", "{}", "a=(none) b=1 c=4")]
    [InlineData("query ($v: Int! = 9) { object(x: { c: 5, b: $v }) }", "{}", "a=(none) b=9 c=5")]
    [InlineData("query ($v: Item!) { object(x: $v) }", """{"v":{"b":123}}""", "a=(none) b=123 c=4")]
    [InlineData("query ($v: Item = { b: 7 }) { object(x: $v) }", "{}", "a=(none) b=7 c=4")]
    [Spec("sec-Input-Objects.Input-Coercion")]
    [Spec("sec-Coercing-Field-Arguments")]
    public Task An_input_object_tells_absent_from_null(string document, string variables, string shown) => TakesAll(document, variables, shown);

    [Theory]
    [InlineData("{ object(x: { a: \"abc\", b: null }) }", "{}")]
    [InlineData("{ object(x: { a: \"abc\" }) }", "{}")]
    [InlineData("{ object(x: { a: \"abc\", b: \"123\" }) }", "{}")]
    [InlineData("{ object(x: { b: 123, c: \"xyz\" }) }", "{}")]
    [InlineData("{ object(x: { b: 123, d: 1 }) }", "{}")]
    [InlineData("{ object(x: { b: 1, b: 1 }) }", "{}")]
    [InlineData("{ object(x: \"abc123\") }", "{}")]
    [InlineData("query ($v: Int) { object(x: { b: $v }) }", """{"v":1}""")]
    [InlineData("query ($v: Item!) { object(x: $v) }", """{"v":{"a":"abc","b":null}}""")]
    [InlineData("query ($v: Item!) { object(x: $v) }", """{"v":"abc123"}""")]
    [InlineData("query ($v: Item!) { object(x: $v) }", """{"v":{"a":"abc","b":"123"}}""")]
    [InlineData("query ($v: Item!) { object(x: $v) }", """{"v":{"b":123,"d":"xyz"}}""")]
    [InlineData("query ($v: Item!) { object(x: $v) }", "{}")]
    [Spec("sec-Input-Objects.Input-Coercion")]
    public Task An_input_object_that_does_not_fit_is_refused(string document, string variables) => RefusesAll(document, variables);

    // The rows of the edition's table for a OneOf.
    [Theory]
    [InlineData("{ one(x: { a: \"abc\" }) }", "{}", "a=abc b=")]
    [InlineData("{ one(x: { b: 123 }) }", "{}", "a= b=123")]
    [InlineData("query ($v: Int!) { one(x: { b: $v }) }", """{"v":123}""", "a= b=123")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{"b":123}}""", "a= b=123")]
    [Spec("sec-OneOf-Input-Objects.Input-Coercion")]
    [Spec("sec--oneOf")]
    public Task A_oneOf_takes_exactly_one_field(string document, string variables, string shown) => TakesAll(document, variables, shown);

    [Theory]
    [InlineData("{ one(x: { a: \"abc\", b: 123 }) }", "{}")]
    [InlineData("{ one(x: { a: null, b: 123 }) }", "{}")]
    [InlineData("{ one(x: { a: null }) }", "{}")]
    [InlineData("{ one(x: {}) }", "{}")]
    [InlineData("{ one(x: { b: \"123\" }) }", "{}")]
    [InlineData("{ one(x: { c: \"xyz\" }) }", "{}")]
    [InlineData("{ one(x: \"abc\") }", "{}")]
    [InlineData("query ($v: Int) { one(x: { b: $v }) }", """{"v":1}""")]
    [InlineData("query ($v: Int!, $w: String) { one(x: { a: $w, b: $v }) }", """{"v":1}""")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{"a":"abc","b":123}}""")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{"a":"abc","b":null}}""")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{"a":null}}""")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{}}""")]
    [InlineData("query ($v: One) { one(x: $v) }", """{"v":{"c":1}}""")]
    [Spec("sec-OneOf-Input-Objects.Input-Coercion")]
    public Task A_oneOf_refuses_anything_else(string document, string variables) => RefusesAll(document, variables);

    [Theory]
    [InlineData("object(x: { a: \"s\", b: 1 })", "object(x: { b: 1, a: \"s\" })")]
    [InlineData("two(x: 1, y: \"s\")", "two(y: \"s\", x: 1)")]
    [Spec("sec-Language.Arguments.Arguments-Are-Unordered")]
    [Spec("sec-Input-Object-Values.Input-Object-Fields-Are-Unordered")]
    public async Task The_order_of_arguments_and_input_fields_says_nothing(string first, string second)
    {
        Assert.Equal(await Open().DataAsync($"{{ r: {first} }}"), await Open().DataAsync($"{{ r: {second} }}"));

        // Nor does it when the two are merged into one field.
        Assert.Equal(await Open().DataAsync($"{{ r: {first} }}"), await Open().DataAsync($"{{ r: {first} r: {second} }}"));
    }

    [Theory]
    [InlineData("{ required(x: $v) }", "$v: Int! = 5", "{}", "5")]
    [InlineData("{ required(x: $v) }", "$v: Int", "{}", "4")]
    [InlineData("{ required }", "$v: Int", "{}", "4")]
    [InlineData("{ int(x: $v) }", "$v: Int", "{}", "nothing")]
    [Spec("sec-All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist")]
    [Spec("sec-Coercing-Field-Arguments")]
    [Spec("sec-Non-Null.Nullable-vs-Optional")]
    public async Task A_variable_without_a_value_leaves_the_default_of_its_place(string selection, string declaration, string variables, string shown)
    {
        var used = selection.Contains('$') ? "" : "int(x: $v)";

        var data = await Open().DataAsync($"query ({declaration}) {{ r: {selection.Trim('{', '}', ' ')} {used} }}", variables);

        Assert.StartsWith($$"""{"r":"{{(shown == "nothing" ? "null" : shown)}}" """.TrimEnd(), data, StringComparison.Ordinal);
    }

    private static Task Takes(string field, string shown) => TakesAll($"{{ {field} }}", "{}", shown);

    private static async Task TakesAll(string document, string variables, string shown)
    {
        var data = await Open().DataAsync(document, variables);

        Assert.EndsWith($":\"{shown}\"}}", data, StringComparison.Ordinal);
    }

    private static Task Refuses(string field) => RefusesAll($"{{ {field} }}", "{}");

    private static async Task RefusesAll(string document, string variables)
    {
        var engine = Open();

        var response = await engine.RunAsync(document, variables);

        Assert.StartsWith("""{"errors":[""", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
        Assert.True(engine.LastOutcome is OperationOutcome.VariablesRefused or OperationOutcome.Refused, engine.LastOutcome.ToString());
    }

    private static TestEngine Open() => TestEngine.Over(
        """
        enum Colour { RED GREEN }
        input Item { a: String b: Int! c: Int = 4 }
        input One @oneOf { a: String b: Int }
        type Query {
          int(x: Int): String! float(x: Float): String! string(x: String): String! boolean(x: Boolean): String! id(x: ID): String!
          hue(x: Colour): String! list(x: [Int]): String! nested(x: [[Int]]): String! strict(x: [Int!]!): String!
          object(x: Item): String! one(x: One): String! required(x: Int! = 4): String! two(x: Int, y: String): String!
        }
        """,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(Mirror));
            binding.TypeMap["Colour"] = typeof(Tint);
            binding.TypeMap["Item"] = typeof(LiteralItem);
            binding.TypeMap["One"] = typeof(LiteralChoice);
        });
}

public enum Tint
{
    Red,
    Green,
}

public sealed record LiteralItem
{
    public string? A { get; init; } = "(none)";

    public int B { get; init; }

    public int? C { get; init; }

    public override string ToString() => $"a={A} b={B} c={C}";
}

public sealed record LiteralChoice(string? A, int? B)
{
    public override string ToString() => $"a={A} b={B}";
}

public static class Mirror
{
    public static string Int(int? x) => Show(x);

    public static string Float(double? x) => Show(x);

    public static string String(string? x) => Show(x);

    public static string Boolean(bool? x) => Show(x);

    public static string Id(string? x) => Show(x);

    public static string Hue(Tint? x) => Show(x);

    public static string List(int?[]? x) => x is null ? "null" : $"[{string.Join(',', x.Select(item => Show(item)))}]";

    public static string Nested(int?[]?[]? x) => x is null ? "null" : $"[{string.Join(',', x.Select(List))}]";

    public static string Strict(int[] x) => $"[{string.Join(',', x)}]";

    public static string Object(LiteralItem? x) => Show(x);

    public static string One(LiteralChoice? x) => Show(x);

    public static string Required(int x) => Show(x);

    public static string Two(int? x, string? y) => $"{x} {y}";

    private static string Show(object? value) => value is null ? "null" : FormattableString.Invariant($"{value}");
}
