using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Language.Operations")]
[Spec("sec-Language.Fragments")]
[Spec("sec-Descriptions")]
public sealed class ExecutableSyntaxTests : SyntaxTests
{
    [Fact]
    [Spec("sec-Selection-Sets")]
    [Spec("sec-Language.Fields")]
    [Spec("sec-Language.Arguments")]
    [Spec("sec-Field-Alias")]
    [Spec("sec-Type-Conditions")]
    [Spec("sec-Inline-Fragments")]
    [Spec("sec-Language.Variables")]
    [Spec("sec-Type-References")]
    [Spec("sec-Language.Directives")]
    public void Everything_an_operation_can_have_is_kept()
    {
        var document = Parses("""
            "What it is for"
            query Q("The first" $a: [Int!]! = [1] @d, $b: T) @e(x: $a) {
              alias: field(x: $a, y: { z: ENUM }) @skip(if: true) { ...F @g ... on T { a } ... @include(if: true) { b } }
            }
            "A fragment" fragment F on T { a }
            """);

        var operation = Assert.IsType<OperationDefinition>(document.Definitions[0]);
        Assert.Equal("What it is for", operation.Description?.Text);
        Assert.Equal((1, 2), (operation.Location.Line, operation.NameLocation.Line));
        Assert.Equal("The first", operation.Variables[0].Description?.Text);
        Assert.Equal("[Int!]!", operation.Variables[0].Type.ToString());
        Assert.Equal("[1]", operation.Variables[0].DefaultValue?.ToString());
        var field = FirstField(document);
        Assert.Equal(("alias", "field"), (field.ResponseKey, field.Name));
        Assert.Equal("{ z: ENUM }", field.Arguments[1].Value.ToString());
        Assert.Collection(
            field.SelectionSet!.Selections,
            spread => Assert.Equal("F", Assert.IsType<FragmentSpread>(spread).Name),
            inline => Assert.Equal("T", Assert.IsType<InlineFragment>(inline).TypeCondition?.Name),
            inline => Assert.Null(Assert.IsType<InlineFragment>(inline).TypeCondition));
        Assert.Equal("A fragment", Assert.IsType<FragmentDefinition>(document.Definitions[1]).Description?.Text);
    }

    [Theory]
    [InlineData("{ on }")]
    [InlineData("{ query mutation fragment type null true }")]
    [InlineData("query query { a }")]
    [InlineData("{ a(on: on, null: null, fragment: fragment) }")]
    [InlineData("fragment fragment on on { on }")]
    [InlineData("{ a(x: [], y: {}) }")]
    [Spec("sec-Names")]
    public void Keywords_are_names_where_a_name_may_stand(string text) => Parses(text);

    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 2)]
    [InlineData("{}", "Expected Name, found \"}\".", 2)]
    [InlineData("{ a {} }", "Expected Name, found \"}\".", 6)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 6)]
    [InlineData("query Q() { a }", "Expected \"$\", found \")\".", 9)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 5)]
    [InlineData("{ a(x: $) }", "Expected Name, found \")\".", 9)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 18)]
    [InlineData("query ($a: Int @d(x: $b)) { a }", "Unexpected variable \"$b\" in constant value.", 22)]
    [InlineData("query ($a: Int!!) { a }", "Expected \"$\", found \"!\".", 16)]
    [InlineData("query ($a: [Int) { a }", "Expected \"]\", found \")\".", 16)]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\".", 10)]
    [InlineData("fragment F T { a }", "Expected \"on\", found Name \"T\".", 12)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 9)]
    [InlineData("{ a: }", "Expected Name, found \"}\".", 6)]
    [InlineData("notAnOperation { a }", "Unexpected Name \"notAnOperation\".", 1)]
    [InlineData("\"text\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1)]
    [InlineData("\"text\" extend type T { a: Int }", "Unexpected description, only GraphQL definitions support descriptions.", 1)]
    [InlineData("{ a } \"text\"", "Unexpected <EOF>.", 13)]
    [InlineData("{ ...F \"text\" }", "Expected Name, found String \"text\".", 8)]
    [Spec("sec-Document")]
    [Spec("sec-Language.Lexical-Analysis-Syntactic-Parse")]
    public void Malformed_documents_are_refused_where_they_go_wrong(string text, string message, int column) => Fails(text, message, 1, column);
}
