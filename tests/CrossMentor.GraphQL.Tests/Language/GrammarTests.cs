using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

/// <summary>What the grammar says beyond the form of single tokens.</summary>
public sealed class GrammarTests : SyntaxTests
{
    [Theory]
    [InlineData("{a}")]
    [InlineData("{ a }")]
    [InlineData("{\ta\t}")]
    [InlineData("{\n\r\n\ra\r}")]
    [InlineData("{#}\na#{\n}#")]
    [InlineData("{,a,,,}")]
    [Spec("sec-White-Space")]
    [Spec("sec-Line-Terminators")]
    [Spec("sec-Comments")]
    [Spec("sec-Insignificant-Commas")]
    public void What_stands_between_tokens_has_no_meaning(string text) => Assert.Equal("a", FirstField(Parses(text)).Name);

    [Theory]
    [InlineData("{ a\u000bb }", "Unexpected character: U+000B.", 4)]
    [InlineData("{ a\u00a0b }", "Unexpected character: U+00A0.", 4)]
    [InlineData("{ a\u0085b }", "Unexpected character: U+0085.", 4)]
    [Spec("sec-White-Space")]
    [Spec("sec-Language.Source-Text.Ignored-Tokens")]
    public void Other_blank_characters_are_no_white_space(string text, string message, int column) => Fails(text, message, 1, column);

    [Theory]
    [InlineData("{ _ a1 __x A_B }", 4)]
    [InlineData("{a(b:1c:2)d}", -1)]
    [InlineData("{ a-b }", -1)]
    [InlineData("{ 1a }", -1)]
    [InlineData("{ \u00fc }", -1)]
    [Spec("sec-Names")]
    [Spec("sec-Language.Source-Text.Lexical-Tokens")]
    [Spec("sec-Language.Lexical-Analysis-Syntactic-Parse")]
    public void Tokens_are_as_long_as_they_can_be_and_names_are_ascii(string text, int count)
    {
        var parsed = Parser.Parse(text, ParserLimits.Unlimited);

        Assert.Equal(count > 0, parsed.IsValid);
        Assert.True(count < 0 || Assert.IsType<OperationDefinition>(parsed.Document!.Definitions[0]).SelectionSet.Selections.Length == count);
    }

    [Theory]
    [InlineData("query($a:T=[{b:!}]@c&|){...}")]
    [InlineData("query($a:T=[{b:$}]){a}")]
    [InlineData("{a{b}")]
    [InlineData("{a..b}")]
    [Spec("sec-Punctuators")]
    public void A_punctuator_out_of_place_is_refused(string text) => Assert.False(Parser.Parse(text, ParserLimits.Unlimited).IsValid);

    [Theory]
    [InlineData("{ a }", true)]
    [InlineData("query { a }", true)]
    [InlineData("query Q { a }", true)]
    [InlineData("mutation { a }", true)]
    [InlineData("Q { a }", false)]
    [InlineData("($x: Int) { a }", false)]
    [InlineData("@d { a }", false)]
    [Spec("sec-Language.Operations.Query-Shorthand")]
    [Spec("sec-Document")]
    public void Only_a_query_without_name_variables_and_directives_has_a_short_form(string text, bool parses) =>
        Assert.Equal(parses, Parser.Parse(text, ParserLimits.Unlimited).IsValid);

    [Theory]
    [InlineData("Int", false, "Int")]
    [InlineData("Int!", true, "Int")]
    [InlineData("[Int!]", false, "Int!")]
    [InlineData("[[Int!]!]!", true, "[Int!]!")]
    [Spec("sec-Type-References.Semantics")]
    [Spec("sec-Combining-List-and-Non-Null")]
    public void A_type_reference_is_wrapped_from_inside_out(string text, bool isNonNull, string inner)
    {
        var reference = Assert.IsType<OperationDefinition>(Parses($"query ($x: {text}) {{ a }}").Definitions[0]).Variables[0].Type;

        Assert.Equal(text, reference.ToString());
        Assert.Equal(isNonNull, reference is NonNullTypeReference);
        var content = reference is NonNullTypeReference nonNull ? nonNull.Inner : reference;
        Assert.Equal(inner, content is ListTypeReference list ? list.Item.ToString() : content.ToString());
    }

    [Theory]
    [InlineData("true", typeof(BooleanValue))]
    [InlineData("false", typeof(BooleanValue))]
    [InlineData("null", typeof(NullValue))]
    [InlineData("nulls", typeof(EnumValue))]
    [InlineData("TRUE", typeof(EnumValue))]
    [InlineData("[]", typeof(ListValue))]
    [InlineData("[1 2, 3]", typeof(ListValue))]
    [InlineData("{}", typeof(ObjectValue))]
    [InlineData("{a:{a:1}}", typeof(ObjectValue))]
    [Spec("sec-Boolean-Value")]
    [Spec("sec-Null-Value")]
    [Spec("sec-Enum-Value")]
    [Spec("sec-List-Value")]
    [Spec("sec-Input-Object-Values")]
    public void A_value_is_of_the_kind_its_text_says(string text, Type kind) => Assert.IsType(kind, FirstValue(text));

    [Fact]
    [Spec("sec-List-Value.Semantics")]
    [Spec("sec-Input-Object-Values.Semantics")]
    public void Items_and_fields_keep_their_order()
    {
        Assert.Equal("[3, 1, 2]", FirstValue("[3,1,2]").ToString());
        Assert.Equal("{ b: 1, a: 2 }", FirstValue("{b:1 a:2}").ToString());
    }

    [Fact]
    [Spec("sec-Language.Directives.Directive-Order-Is-Significant")]
    public void Directives_keep_their_order() =>
        Assert.Equal(["b", "a", "b"], FirstField(Parses("{ f @b @a @b }")).Directives.Select(directive => directive.Name));
}
