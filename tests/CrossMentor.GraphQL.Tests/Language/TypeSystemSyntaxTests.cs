using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Type-System")]
public sealed class TypeSystemSyntaxTests : SyntaxTests
{
    [Fact]
    [Spec("sec-Type-System-Descriptions")]
    public void Every_kind_of_definition_and_extension_parses()
    {
        var document = Parses("""
            "d" schema @a { query: Q mutation: M subscription: S }
            extend schema @b
            "d" scalar A @a
            extend scalar A @b
            "d" type B implements & I & J @a { "d" f("d" x: Int = 1 @a): [Int!]! @a }
            extend type B implements K
            "d" interface I implements J { f: Int }
            extend interface I @b
            "d" union U @a = | A | B
            extend union U = C
            "d" enum E @a { "d" X @a Y }
            extend enum E { Z }
            "d" input N @a { "d" x: Int = 1 @a }
            extend input N { y: Int }
            "d" directive @a("d" x: Int) repeatable on | FIELD | QUERY
            type Empty
            """);

        Assert.Equal(16, document.Definitions.Length);
        Assert.Equal(7, document.Definitions.Count(definition => definition is TypeSystemDefinition { IsExtension: true }));
        var type = Assert.IsType<ObjectTypeDefinition>(document.Definitions[4]);
        Assert.Equal(["I", "J"], type.Interfaces.Select(reference => reference.Name));
        Assert.Equal("1", type.Fields[0].Arguments[0].DefaultValue?.ToString());
        var directive = Assert.IsType<DirectiveDefinition>(document.Definitions[14]);
        Assert.True(directive.IsRepeatable);
        Assert.Equal([DirectiveLocation.Field, DirectiveLocation.Query], directive.Locations.ToArray());
    }

    [Theory]
    [InlineData("type T {}", "Expected Name, found \"}\".", 9)]
    [InlineData("type T { f() : Int }", "Expected Name, found \")\".", 12)]
    [InlineData("type T implements A B", "Unexpected Name \"B\".", 21)]
    [InlineData("union U =", "Expected Name, found <EOF>.", 10)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 10)]
    [InlineData("schema {}", "Expected Name, found \"}\".", 9)]
    [InlineData("schema { search: Q }", "Unexpected Name \"search\".", 10)]
    [InlineData("directive @a on NOWHERE", "Unexpected Name \"NOWHERE\".", 17)]
    [InlineData("directive @a on field", "Unexpected Name \"field\".", 17)]
    [InlineData("extend type T", "Unexpected <EOF>.", 14)]
    [InlineData("extend schema", "Unexpected <EOF>.", 14)]
    [InlineData("extend scalar A", "Unexpected <EOF>.", 16)]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".", 8)]
    [InlineData("type T { f(x: Int = $v): Int }", "Unexpected variable \"$v\" in constant value.", 21)]
    public void Malformed_definitions_are_refused_where_they_go_wrong(string text, string message, int column) => Fails(text, message, 1, column);
}
