using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Int-Value")]
[Spec("sec-Float-Value")]
public sealed class NumberTests : SyntaxTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9007199254740993123456789")]
    public void Integers_are_kept_as_written(string text) => Assert.Equal(text, Assert.IsType<IntValue>(FirstValue(text)).Text);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5e+3")]
    [InlineData("1E-7")]
    [InlineData("0e1")]
    public void Fractions_and_exponents_make_floats(string text) => Assert.Equal(text, Assert.IsType<FloatValue>(FirstValue(text)).Text);

    [Theory]
    [InlineData("01", "unexpected digit after 0: \"1\".", 16)]
    [InlineData("-", "expected digit but got: \")\".", 16)]
    [InlineData("1.", "expected digit but got: \")\".", 17)]
    [InlineData(".5", null, 15)]
    [InlineData("1e", "expected digit but got: \")\".", 17)]
    [InlineData("1.0.0", "expected digit but got: \".\".", 18)]
    [InlineData("1.a", "expected digit but got: \"a\".", 17)]
    [InlineData("0xF", "expected digit but got: \"x\".", 16)]
    [InlineData("1_000", "expected digit but got: \"_\".", 16)]
    [InlineData("+1", null, 15)]
    [Spec("sec-Language.Lexical-Analysis-Syntactic-Parse")]
    public void Malformed_numbers_are_refused_at_the_character(string text, string? message, int column) => Fails(
        $"{{ a(argument: {text}) }}",
        message is null ? $"Unexpected character: \"{text[0]}\"." : "Invalid number, " + message,
        1,
        column);
}
