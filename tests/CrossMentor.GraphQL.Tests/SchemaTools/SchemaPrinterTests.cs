using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Validation;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

[Spec("sec-Type-System")]
public sealed class SchemaPrinterTests
{
    [Fact]
    public void A_schema_prints_in_its_own_order_with_descriptions_directives_and_extensions()
    {
        const string Printed = """"
            directive @cost(weight: String! = "1") repeatable on FIELD_DEFINITION | ENUM_VALUE

            """The start."""
            type Query {
              """
              Several lines,
                indented.

              The end.
              """
              pairs(
                """How many."""
                first: Int = 10
                filter: Filter = { names: ["a", "b"] }
              ): [Pair!]! @cost(weight: "5") @cost
              pair(id: ID!, old: Int @deprecated): Pair
            }

            interface Node {
              id: ID!
            }

            type Pair implements Node {
              id: ID!
              state: State @deprecated(reason: "Use \"stage\".")
            }

            union Result = Query | Pair

            enum State {
              """It was proposed."""
              PROPOSED
              ACCEPTED @cost
            }

            input Filter {
              names: [String!]
            }

            input Key @oneOf {
              id: ID
            }

            scalar Date @specifiedBy(url: "https://example.com")

            """";

        Assert.Equal(Printed, Print(Printed));
    }

    [Fact]
    public void Extensions_print_as_part_of_their_types() => Assert.Equal(
        "type Query {\n  a: Int\n  b: Int\n}\n", SchemaPrinter.Print(SchemaBuilder.Build("type Query { a: Int }", "extend type Query { b: Int }").ToSchema()));

    [Theory]
    [InlineData("schema { query: Root } type Root { a: Int }", true)]
    [InlineData("schema { query: Query } type Query { a: Int } type Mutation { a: Int }", true)]
    [InlineData("schema { query: Query } type Query { a: Int }", false)]
    [InlineData("\"About it\" schema { query: Query } type Query { a: Int }", true)]
    [Spec("sec-Root-Operation-Types.Default-Root-Operation-Type-Names")]
    public void The_schema_definition_prints_where_names_alone_would_not_tell(string sdl, bool prints) =>
        Assert.Equal(prints, Print(sdl).Contains("schema {", StringComparison.Ordinal));

    [Theory]
    [InlineData("ends with a quote \\\"")]
    [InlineData("ends with a backslash \\\\")]
    [InlineData("three \\\"\\\"\\\" quotes")]
    [InlineData(" leading space")]
    [InlineData("trailing space ")]
    [InlineData("first\\n   \\nblank line in between")]
    [InlineData("first\\n  indented\\nback")]
    [InlineData("carriage\\rreturn")]
    [InlineData("control \\u0007 character")]
    [InlineData("line separator \\u2028 and \\u{1F600}")]
    [InlineData("")]
    [Spec("sec-Type-System-Descriptions")]
    public void Any_description_comes_back_as_it_was(string description)
    {
        var first = SchemaBuilder.Build($"\"{description}\" type Query {{ \"{description}\" a: Int }}").ToSchema();

        var second = SchemaBuilder.Build(SchemaPrinter.Print(first)).ToSchema();

        Assert.Equal(first.QueryType.Description, second.QueryType.Description);
        Assert.Equal(first.QueryType.Fields[0].Description, second.QueryType.Fields[0].Description);
    }

    [Fact]
    public void Printing_what_was_built_from_print_changes_nothing()
    {
        var once = Print(KennelSchema.Sdl);

        Assert.Equal(once, Print(once));
    }

    private static string Print(string sdl) => SchemaPrinter.Print(SchemaBuilder.Build(sdl).ToSchema());
}
