namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>What each type makes of what a resolver returns.</summary>
public sealed class ResultCoercionTests
{
    [Theory]
    [InlineData("int", "2147483647")]
    [InlineData("short", "7")]
    [InlineData("float", "1.5")]
    [InlineData("whole", "3")]
    [InlineData("text", "\"\u00e9 \\\"quoted\\\"\"")]
    [InlineData("yes", "true")]
    [InlineData("id", "\"a1\"")]
    [InlineData("numberedId", "\"17\"")]
    [InlineData("longId", "\"9007199254740993\"")]
    [InlineData("shade", "\"DARK_RED\"")]
    [InlineData("ints", "[1,2]")]
    [InlineData("empty", "[]")]
    [InlineData("rows", "[[1,null],null,[]]")]
    [Spec("sec-Int")]
    [Spec("sec-Int.Result-Coercion")]
    [Spec("sec-Float")]
    [Spec("sec-Float.Result-Coercion")]
    [Spec("sec-String")]
    [Spec("sec-String.Result-Coercion")]
    [Spec("sec-Boolean")]
    [Spec("sec-Boolean.Result-Coercion")]
    [Spec("sec-ID")]
    [Spec("sec-ID.Result-Coercion")]
    [Spec("sec-Enums")]
    [Spec("sec-Enums.Result-Coercion")]
    [Spec("sec-List")]
    [Spec("sec-List.Result-Coercion")]
    [Spec("sec-Scalars.Result-Coercion-and-Serialization")]
    [Spec("sec-Value-Completion.Coercing-Results")]
    [Spec("sec-JSON-Serialization")]
    [Spec("sec-Serialization-Format")]
    public async Task A_value_is_written_as_its_type_says(string field, string expected) =>
        Assert.Equal($$$"""{"data":{"{{{field}}}":{{{expected}}}}}""", await Open().RunAsync($"{{ {field} }}"));

    [Theory]
    [InlineData("tooLarge", "[\"tooLarge\"]", "null")]
    [InlineData("notANumber", "[\"notANumber\"]", "null")]
    [InlineData("endless", "[\"endless\"]", "null")]
    [InlineData("noShade", "[\"noShade\"]", "null")]
    [InlineData("badItems", "[\"badItems\",1]", "[1,null]")]
    [Spec("sec-Int.Result-Coercion")]
    [Spec("sec-Float.Result-Coercion")]
    [Spec("sec-Enums.Result-Coercion")]
    [Spec("sec-List.Result-Coercion")]
    [Spec("sec-Errors.Execution-Errors")]
    public async Task A_value_that_its_type_cannot_represent_is_an_error_there(string field, string path, string data)
    {
        var response = await Open().RunAsync($"{{ {field} }}");

        Assert.StartsWith($$$"""{"data":{"{{{field}}}":{{{data}}}},"errors":[""", response, StringComparison.Ordinal);
        Assert.Contains($"\"path\":{path}", response, StringComparison.Ordinal);
    }

    // The rows of the edition's table: which lists may be null, and which may contain it.
    [Theory]
    [InlineData("[ID]", "[1,2,3]", "[\"1\",\"2\",\"3\"]")]
    [InlineData("[ID]", "null", "null")]
    [InlineData("[ID]", "[1,2,null]", "[\"1\",\"2\",null]")]
    [InlineData("[ID!]", "[1,2,3]", "[\"1\",\"2\",\"3\"]")]
    [InlineData("[ID!]", "null", "null")]
    [InlineData("[ID!]", "[1,2,null]", "null", "[\"o\",\"x\",2]")]
    [InlineData("[ID]!", "[1,2,3]", "[\"1\",\"2\",\"3\"]")]
    [InlineData("[ID]!", "null", "parent", "[\"o\",\"x\"]")]
    [InlineData("[ID]!", "[1,2,null]", "[\"1\",\"2\",null]")]
    [InlineData("[ID!]!", "[1,2,3]", "[\"1\",\"2\",\"3\"]")]
    [InlineData("[ID!]!", "null", "parent", "[\"o\",\"x\"]")]
    [InlineData("[ID!]!", "[1,2,null]", "parent", "[\"o\",\"x\",2]")]
    [Spec("sec-Combining-List-and-Non-Null")]
    [Spec("sec-Non-Null.Result-Coercion")]
    [Spec("sec-Executing-Collected-Fields.Errors-and-Non-Null-Types")]
    public async Task Null_may_stand_where_the_type_allows_it(string type, string resolved, string written, string? path = null)
    {
        var holder = new Holder { X = resolved == "null" ? null : [.. resolved.Trim('[', ']').Split(',').Select(item => item == "null" ? null : item)] };
        var engine = TestEngine.Over(
            $"type Query {{ o: Holder }} type Holder {{ x: {type} }}",
            binding =>
            {
                binding.ResolverClasses.Add(typeof(HolderQueries));
                binding.TypeMap["Holder"] = typeof(Holder);
            },
            [holder]);

        var response = await engine.RunAsync("{ o { x } }");

        Assert.StartsWith(written == "parent" ? """{"data":{"o":null}""" : $$$"""{"data":{"o":{"x":{{{written}}}}}""", response, StringComparison.Ordinal);
        Assert.Equal(path is null ? [] : [path], await engine.PathsAsync("{ o { x } }"));
    }

    private static TestEngine Open() => TestEngine.Over(
        """
        enum Shade { BLUE DARK_RED }
        type Query {
          int: Int short: Int float: Float whole: Float text: String yes: Boolean id: ID numberedId: ID longId: ID shade: Shade
          ints: [Int!] empty: [Int!] rows: [[Int]] tooLarge: Int notANumber: Float endless: Float noShade: Shade badItems: [Int]
        }
        """,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(ResultQueries));
            binding.TypeMap["Shade"] = typeof(Shade);
        });
}

public enum Shade
{
    Blue,
    DarkRed,
}

public sealed class Holder
{
    public string?[]? X { get; init; }
}

public static class HolderQueries
{
    public static Holder O(Holder holder) => holder;
}

public static class ResultQueries
{
    public static int Int() => int.MaxValue;

    public static short Short() => 7;

    public static double Float() => 1.5;

    public static double Whole() => 3;

    public static string Text() => "\u00e9 \"quoted\"";

    public static bool Yes() => true;

    public static string Id() => "a1";

    public static int NumberedId() => 17;

    public static long LongId() => 9007199254740993;

    public static Shade Shade() => Execution.Shade.DarkRed;

    public static int[] Ints() => [1, 2];

    public static int[] Empty() => [];

    public static int?[]?[] Rows() => [[1, null], null, []];

    public static long TooLarge() => 2147483648;

    public static double NotANumber() => double.NaN;

    public static double Endless() => double.NegativeInfinity;

    public static Shade NoShade() => (Shade)9;

    public static long[] BadItems() => [1, long.MaxValue];
}
