using System.Text.Json;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

/// <summary>A schema made of an introspection answer. Whole answers are compared with graphql-js in the conformance tests.</summary>
[Spec("sec-Schema-Introspection")]
public sealed class IntrospectionReaderTests
{
    private const string Answer = """
        {"__schema":{"queryType":{"name":"Query"},"mutationType":null,"directives":[
          {"name":"tag","description":null,"isRepeatable":true,"locations":["OBJECT","FIELD"],"args":[{"name":"n","type":{"kind":"SCALAR","name":"Int"},"defaultValue":"3"}]},
          {"name":"skip","locations":["FIELD"],"args":[]}],
         "types":[
          {"kind":"OBJECT","name":"Query","description":"Start","interfaces":[],"fields":[
            {"name":"a","description":"A \"quoted\" one","args":[],"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"SCALAR","name":"Day"}}},"isDeprecated":true,"deprecationReason":"old"}]},
          {"kind":"SCALAR","name":"Day","specifiedByURL":"https://example.org/day"},
          {"kind":"SCALAR","name":"Int"},
          {"kind":"INPUT_OBJECT","name":"Key","isOneOf":true,"inputFields":[{"name":"id","type":{"kind":"SCALAR","name":"ID"},"defaultValue":null}]},
          {"kind":"ENUM","name":"E","enumValues":[{"name":"X","isDeprecated":false}]},
          {"kind":"UNION","name":"U","possibleTypes":[{"name":"Query"}]}]}}
        """;

    [Fact]
    public void A_schema_is_made_of_an_answer() => Assert.Equal(
        """"
        directive @tag(n: Int = 3) repeatable on OBJECT | FIELD

        """Start"""
        type Query {
          """A "quoted" one"""
          a: [Day]! @deprecated(reason: "old")
        }

        scalar Day @specifiedBy(url: "https://example.org/day")

        input Key @oneOf {
          id: ID
        }

        enum E {
          X
        }

        union U = Query

        """",
        SchemaPrinter.Print(Read(Answer).ToSchema()));

    [Theory]
    [InlineData("{}", "The introspection answer is malformed: ")]
    [InlineData("[]", "The introspection answer is malformed: ")]
    [InlineData("""{"queryType":{"name":"Q } type X"},"directives":[],"types":[]}""", "The introspection answer is malformed: Q } type X is no name.")]
    [InlineData("""{"queryType":{"name":"Q"},"directives":[],"types":[{"kind":"LIST","name":"Q"}]}""", "The introspection answer is malformed: \"LIST\" is no kind of a named type.")]
    [InlineData("""{"queryType":{"name":"Q"},"directives":[],"types":[]}""", "Unknown type \"Q\".")]
    [InlineData("""{"queryType":{"name":7},"directives":[],"types":[]}""", "The introspection answer is malformed: ")]
    public void An_answer_that_makes_no_schema_is_refused(string json, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Read(json).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(20, true)]
    [InlineData(70, false)]
    public void Types_are_wrapped_so_often_and_no_more(int levels, bool isRead)
    {
        var type = """{"kind":"SCALAR","name":"Int"}""";
        for (var level = 0; level < levels; level++)
        {
            type = $$"""{"kind":"LIST","ofType":{{type}}}""";
        }

        var json = $$"""{"queryType":{"name":"Q"},"directives":[],"types":[{"kind":"OBJECT","name":"Q","interfaces":[],"fields":[{"name":"a","args":[],"type":{{type}}}]}]}""";

        Assert.Equal(isRead, Read(json).IsValid);
    }

    private static SchemaResult Read(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 });
        return IntrospectionReader.Read(document.RootElement);
    }
}
