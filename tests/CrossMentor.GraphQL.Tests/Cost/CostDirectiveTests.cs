using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>Section 9 of the draft: what a schema may say about costs, both sides of each border.</summary>
public sealed class CostDirectiveTests
{
    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"1.5\") }")]
    [InlineData("type Query { a: Int @cost(weight: \"-1e2\") }")]
    [InlineData("type Query { a(n: Int): [Int] @listSize(slicingArguments: [\"n\"]) }")]
    [InlineData("type Query { a(n: Int!): [Int]! @listSize(slicingArguments: \"n\") }")]
    [InlineData("type Query { a(n: Int): [Int] @listSize(assumedSize: 5, slicingArguments: [\"n\"], requireOneSlicingArgument: false) }")]
    [InlineData("type Query { a: C @listSize(assumedSize: 5, sizedFields: [\"items\"]) } type C { items: [Int] }")]
    [InlineData("type Query { a: C @listSize(assumedSize: 5, sizedFields: [\"items\"]) } interface C { items: [Int!]! }")]
    public void Accepts(string sdl) => Assert.Empty(Problems(Cinema.Directives + sdl));

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"dear\") }", "The weight \"dear\" of Query.a is not a number.")]
    [InlineData("type Query { a: Int @cost(weight: \"\") }", "The weight \"\" of Query.a is not a number.")]
    [InlineData("type Query { a: Int @cost(weight: \"NaN\") }", "The weight \"NaN\" of Query.a is not a number.")]
    [InlineData("type Query { a: Int @cost(weight: \"1,5\") }", "The weight \"1,5\" of Query.a is not a number.")]
    [InlineData("type Query { a: Int @cost(weight: \"1e300\") }", "The weight \"1e300\" of Query.a is not a number.")]
    [InlineData("type Query { a(b: Int @cost(weight: \"x\")): Int }", "The weight \"x\" of Query.a(b:) is not a number.")]
    [InlineData("type Query { a(b: I): Int } input I { c: Int @cost(weight: \"x\") }", "The weight \"x\" of I.c is not a number.")]
    [InlineData("type Query { a: S } scalar S @cost(weight: \"x\")", "The weight \"x\" of S is not a number.")]
    [InlineData("type Query { a: N } interface N { b: Int @cost(weight: \"1\") }", "Interface field N.b cannot have a weight: it costs what the fields of the object types cost.")]
    [InlineData("type Query { a: Int @listSize(assumedSize: 1) }", "@listSize of Query.a: the field is no list, and no sized fields are named.")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"n\"]) }", "@listSize of Query.a: the field has no argument \"n\" to slice by.")]
    [InlineData("type Query { a(n: String): [Int] @listSize(slicingArguments: [\"n\"]) }", "@listSize of Query.a: the slicing argument \"n\" must be an Int.")]
    [InlineData("type Query { a: C @listSize(assumedSize: 1, sizedFields: [\"x\"]) } type C { items: [Int] }", "@listSize of Query.a: C has no field \"x\" to size.")]
    [InlineData("type Query { a: C @listSize(assumedSize: 1, sizedFields: [\"n\"]) } type C { n: Int }", "@listSize of Query.a: the sized field \"n\" is no list.")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: -1) }", "@listSize of Query.a: the assumed size must be zero or more.")]
    [InlineData("type Query { a(n: Int): [Int] @listSize(assumedSize: 1, slicingArguments: [\"n\"]) }", "@listSize of Query.a: an assumed size beside slicing arguments needs requireOneSlicingArgument: false, and no slicing argument may have a default.")]
    [InlineData("type Query { a(n: Int = 3): [Int] @listSize(assumedSize: 1, slicingArguments: [\"n\"], requireOneSlicingArgument: false) }", "@listSize of Query.a: an assumed size beside slicing arguments needs requireOneSlicingArgument: false, and no slicing argument may have a default.")]
    public void Rejects(string sdl, string message) => Assert.Equal([message], Problems(Cinema.Directives + sdl));

    [Theory]
    [InlineData("directive @cost(points: Int) on FIELD_DEFINITION type Query { a: Int }", "Directive @cost must define the argument \"weight\" of type String!.")]
    [InlineData("directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION type Query { a: Int }", "Directive @listSize must define the argument \"requireOneSlicingArgument\" of type Boolean.")]
    public void The_names_of_the_directives_are_reserved(string sdl, string message) => Assert.Equal([message], Problems(sdl));

    [Fact]
    public void A_schema_without_the_directives_is_not_concerned() => Assert.Empty(Problems("type Query { a: [Int] }"));

    [Fact]
    public void The_printed_schema_shows_them()
    {
        const string Sdl = Cinema.Directives + "type Query {\n  a: Int @cost(weight: \"1.5\")\n}";

        Assert.Contains("a: Int @cost(weight: \"1.5\")", SchemaPrinter.Print(SchemaBuilder.Build(Sdl).ToSchema()), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Problems(string sdl) => SchemaBuilder.Build(sdl).Problems.Select(error => error.Message);
}
