using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

/// <summary>A schema that exists, extended by a document.</summary>
[Spec("sec-Type-System-Extensions")]
public sealed class SchemaExtensionTests
{
    private static readonly Schema Original = SchemaBuilder.Build(
        """
        directive @tag on SCALAR | OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCHEMA
        type Query { named: Named found: Found }
        interface Named { name: String }
        type Person implements Named { name: String }
        type Robot { name: String }
        union Found = Person
        enum Hue { RED }
        input Size { width: Int }
        scalar Date
        """).ToSchema();

    [Theory]
    [InlineData("extend schema { mutation: Robot }", "schema {\n  query: Query\n  mutation: Robot\n}")]
    [InlineData("extend scalar Date @tag", "scalar Date @tag")]
    [InlineData("extend type Robot { id: ID! }", "type Robot {\n  name: String\n  id: ID!\n}")]
    [InlineData("extend type Robot implements Named", "type Robot implements Named {\n  name: String\n}")]
    [InlineData("extend type Robot @tag", "type Robot @tag {\n")]
    [InlineData("extend interface Named { age: Int } extend type Person { age: Int }", "interface Named {\n  name: String\n  age: Int\n}")]
    [InlineData("extend union Found = Robot", "union Found = Person | Robot")]
    [InlineData("extend enum Hue { BLUE }", "enum Hue {\n  RED\n  BLUE\n}")]
    [InlineData("extend input Size { depth: Int = 1 }", "input Size {\n  width: Int\n  depth: Int = 1\n}")]
    [InlineData("type Ship { size: Int } extend type Query { ship: Ship }", "ship: Ship")]
    [Spec("sec-Schema-Extension")]
    [Spec("sec-Scalar-Extensions")]
    [Spec("sec-Object-Extensions")]
    [Spec("sec-Interface-Extensions")]
    [Spec("sec-Union-Extensions")]
    [Spec("sec-Enum-Extensions")]
    [Spec("sec-Input-Object-Extensions")]
    public void Every_kind_of_definition_can_be_extended(string extension, string part)
    {
        var before = SchemaPrinter.Print(Original);

        var extended = SchemaBuilder.Extend(Original, extension).ToSchema();

        Assert.Contains(part, SchemaPrinter.Print(extended), StringComparison.Ordinal);
        Assert.Equal(before, SchemaPrinter.Print(Original));
    }

    [Theory]
    [InlineData("schema { query: Robot }", "Cannot define a new schema within a schema extension.", 1)]
    [InlineData("extend schema { query: Robot mutation: Robot }", "All root types must be different, \"Robot\" type is used as query and mutation root types.", null)]
    [InlineData("extend type Unknown { a: Int }", "Cannot extend type \"Unknown\" because it is not defined.", 13)]
    [InlineData("type Robot { a: Int }", "There can be only one type named \"Robot\".", 6)]
    [InlineData("extend type Robot { name: String }", "Field \"Robot.name\" can only be defined once.", 21)]
    [InlineData("extend input Robot { a: Int }", "Cannot extend non-input object type \"Robot\".", 1)]
    [InlineData("extend scalar Date @tag @tag", "The directive \"@tag\" can only be used once at this location.", 20)]
    [InlineData("extend interface Named { age: Int }", "Interface field Named.age expected but Person does not provide it.", 26)]
    [InlineData("extend type Robot implements Person", "Type Robot must only implement Interface types, it cannot implement Person.", 30)]
    [InlineData("extend union Found = Person", "Union type Found can only include type Person once.", 22)]
    [InlineData("extend union Found = Hue", "Union type Found can only include Object types, it cannot include Hue.", 22)]
    [InlineData("extend enum Hue { RED }", "Enum value \"Hue.RED\" can only be defined once.", 19)]
    [InlineData("extend input Size { width: Int }", "Field \"Size.width\" can only be defined once.", 21)]
    [InlineData("extend input Size @oneOf", "Input Object type Size cannot be made a OneOf by an extension.", 19)]
    [InlineData("extend schema @nothing", "Unknown directive \"@nothing\".", 15)]
    [Spec("sec-Schema-Extension.Schema-Validation")]
    [Spec("sec-Scalar-Extensions.Type-Validation")]
    [Spec("sec-Object-Extensions.Type-Validation")]
    [Spec("sec-Interface-Extensions.Type-Validation")]
    [Spec("sec-Union-Extensions.Type-Validation")]
    [Spec("sec-Enum-Extensions.Type-Validation")]
    [Spec("sec-Input-Object-Extensions.Type-Validation")]
    public void What_would_not_be_valid_in_one_piece_is_no_extension(string extension, string message, int? column)
    {
        var problems = SchemaBuilder.Extend(Original, [new SchemaSource(extension, "more.graphql")]).Problems;

        var problem = Assert.Single(problems, problem => problem.Message == message);
        Assert.Contains(problem.Locations, location => column is null || (location.Source == "more.graphql" && location.Column == column));
    }

    [Fact]
    public void An_extension_that_does_not_parse_is_returned_as_a_problem() =>
        Assert.Equal("Syntax Error: Unexpected <EOF>.", Assert.Single(SchemaBuilder.Extend(Original, "extend type Robot").Problems).Message);

    [Fact]
    public void An_extended_schema_can_be_extended_again()
    {
        var once = SchemaBuilder.Extend(Original, "extend type Robot { a: Int }").ToSchema();

        var twice = SchemaBuilder.Extend(once, "extend type Robot { b: Int }").ToSchema();

        Assert.True(twice.TryGetType("Robot", out var robot));
        Assert.Equal(["name", "a", "b"], Assert.IsType<ObjectType>(robot).Fields.Select(field => field.Name));
    }
}
