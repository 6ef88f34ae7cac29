using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>What is written is JSON that reads back as the value.</summary>
public sealed class ResponseBufferTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("quote \" backslash \\ slash /")]
    [InlineData("\b\f\n\r\t\u0000\u0001\u001f\u007f")]
    [InlineData("ø 漢 😀 \u2028")]
    public void Strings_read_back(string value)
    {
        Assert.Equal(value, JsonSerializer.Deserialize<string>(Write(buffer => buffer.String(value))));
    }

    [Fact]
    public void Every_code_unit_reads_back_at_every_place()
    {
        for (var unit = 0; unit < 0xD800; unit++)
        {
            var value = $"a{(char)unit}b";
            Assert.Equal(value, JsonSerializer.Deserialize<string>(Write(buffer => buffer.String(value))));
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\n')]
    [InlineData('\u001f')]
    [InlineData('\u007f')]
    [InlineData('\u0080')]
    [InlineData('\u00ff')]
    [InlineData('\u0122')]
    [InlineData('\u8041')]
    [InlineData('\uffff')]
    public void Special_characters_read_back_at_every_place_of_every_length(char special)
    {
        for (var length = 1; length < 40; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var plain = string.Concat(Enumerable.Range(0, length).Select(index => (char)('0' + index)));
                var value = $"{plain[..place]}{special}{plain[(place + 1)..]}";
                Assert.Equal(value, JsonSerializer.Deserialize<string>(Write(buffer => buffer.String(value))));
            }
        }
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("\"a\ufffdb\"", Write(buffer => buffer.String("a\ud800b")));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e300, "1E+300")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(100, "100")]
    public void Numbers_are_as_short_as_they_can_be(double value, string expected)
    {
        var written = Write(buffer => buffer.Number(value));

        Assert.Equal(expected, written);
        Assert.Equal(value, JsonSerializer.Deserialize<double>(written));
    }

    [Fact]
    public void Numbers_of_every_size_fit()
    {
        Assert.Equal(
            "-2147483648 -9223372036854775808 -79228162514264337593543950335 1.5",
            Write(buffer =>
            {
                buffer.Number(int.MinValue);
                buffer.Raw(" "u8);
                buffer.Number(long.MinValue);
                buffer.Raw(" "u8);
                buffer.Number(decimal.MinValue);
                buffer.Raw(" "u8);
                buffer.Number(1.5f);
            }));
    }

    [Fact]
    public void Grows_without_losing_what_it_has()
    {
        var long1 = new string('ø', 10_000);

        Assert.Equal($"\"{long1}\"\"{long1}\"", Write(buffer =>
        {
            buffer.String(long1);
            buffer.String(long1);
        }));
    }

    [Fact]
    public void Forgets_what_comes_after_a_mark()
    {
        Assert.Equal("\"kept\"null", Write(buffer =>
        {
            buffer.String("kept");
            var mark = buffer.Length;
            buffer.String("gone");
            buffer.Truncate(mark);
            buffer.Null();
        }));
    }

    private static string Write(Action<ResponseBuffer> write)
    {
        using var buffer = new ResponseBuffer();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
