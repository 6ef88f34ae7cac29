using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Validation;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.GraphQL.Tests.Language;

/// <summary>Whatever is done to a document, the answer is a document or an error, and it comes soon.</summary>
public sealed class ParserFuzzTests
{
    private const string Document = """"
        "d" query Q($a: Int = 1, $b: [Filter!]) @onQuery { dog { ...F name(surname: true) @skip(if: false) }
          values(int: $a, filters: $b, string: "x\u0041\n", float: -1.5e3, filter: { age: 1, matrix: [[1], []] }) ... { cat { mother { name } } } }
        fragment F on Dog { """x
          y""" ... on Pet { owner { name } } mother { ...F } }
        """";

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "\\", "...", "$", "@", "!", ":", "=", "|", "&", "#", "\n", "\r\n", "\ufeff", "\0", "\ud800",
        "\udc00", "\U0001F600", "0", "-", ".", "e", "on", "null", "fragment", "query", "type", "extend", "\\u{", "\\uD83D", "F", "...F",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_documents_never_throw(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var text = Mutate(Document, random);
            try
            {
                var parsed = Parser.Parse(text, ParserLimits.ForRequests);
                if (parsed.IsValid)
                {
                    Assert.True(Validator.Validate(KennelSchema.Schema, parsed.Document).Length <= 101);
                }
                else
                {
                    Assert.StartsWith("Syntax Error: ", parsed.Error.Message, StringComparison.Ordinal);
                }
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, round {round}: {exception}\n{text}");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mutated_schemas_never_throw(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = Mutate(KennelSchema.Sdl, random);
            try
            {
                var result = SchemaBuilder.Build(text);
                Assert.Equal(result.IsValid, result.Problems.IsEmpty);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, round {round}: {exception}\n{text}");
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                _ => text[..Math.Max(at, 1)],
            };
        }

        return text;
    }
}
