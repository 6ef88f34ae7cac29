using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Introspection;

/// <summary>A schema asked about itself.</summary>
[Spec("sec-Introspection")]
public sealed class IntrospectionTests
{
    private const string Query = """
        query {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...Full }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Full on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Reference } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
        """;

    /// <summary>The snapshot was compared with what graphql-js says of the same SDL; every difference lies in the types it builds in itself.</summary>
    [Fact]
    public async Task The_whole_schema_describes_itself()
    {
        var expected = JsonNode.Parse(IntrospectionSnapshot.Json);

        var actual = JsonNode.Parse(await Catalogue.Open().DataAsync(Query))!["__schema"]!;
        RemoveBuiltIns(actual["types"]!.AsArray());
        RemoveBuiltIns(actual["directives"]!.AsArray());

        Assert.True(JsonNode.DeepEquals(expected, actual), actual.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    [Theory]
    [InlineData("Article", """{"kind":"OBJECT","name":"Article","description":"Something sold.","isOneOf":null,"specifiedByURL":null}""")]
    [InlineData("Wish", """{"kind":"INPUT_OBJECT","name":"Wish","description":null,"isOneOf":true,"specifiedByURL":null}""")]
    [InlineData("Size", """{"kind":"INPUT_OBJECT","name":"Size","description":"How large.","isOneOf":false,"specifiedByURL":null}""")]
    [InlineData("Day", """{"kind":"SCALAR","name":"Day","description":"A day.","isOneOf":null,"specifiedByURL":"https://example.org/day"}""")]
    [InlineData("Content", """{"kind":"UNION","name":"Content","description":null,"isOneOf":null,"specifiedByURL":null}""")]
    [InlineData("__Type", """{"kind":"OBJECT","name":"__Type","description":"A type of the schema: named, or a list or non-null wrapper. Which fields apply depends on its kind.","isOneOf":null,"specifiedByURL":null}""")]
    [InlineData("Nothing", "null")]
    public async Task A_type_is_found_by_its_name(string name, string expected)
    {
        var data = await Catalogue.Open().DataAsync(
            "query ($name: String!) { __type(name: $name) { kind name description isOneOf specifiedByURL } }", $$"""{"name":"{{name}}"}""");

        Assert.Equal($$"""{"__type":{{expected}}}""", data);
    }

    [Theory]
    [InlineData("""{ __type(name: "Article") { fields { name } } }""", """{"fields":[{"name":"id"},{"name":"name"},{"name":"grid"},{"name":"related"}]}""")]
    [InlineData("""{ __type(name: "Colour") { enumValues { name } } }""", """{"enumValues":[{"name":"RED"},{"name":"BLUE"}]}""")]
    [InlineData("""{ __type(name: "Size") { inputFields { name } } }""", """{"inputFields":[{"name":"width"},{"name":"depth"},{"name":"tags"},{"name":"colour"},{"name":"inner"},{"name":"wish"}]}""")]
    [InlineData("""{ __type(name: "Named") { fields { args { name } } possibleTypes { name } interfaces { name } } }""", """{"fields":[{"args":[]},{"args":[{"name":"upper"}]}],"possibleTypes":[{"name":"Article"}],"interfaces":[{"name":"Thing"}]}""")]
    [InlineData("""{ __type(name: "Article") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name } } } }""", """{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null,"args":[]},{"name":"name","isDeprecated":false,"deprecationReason":null,"args":[{"name":"upper"},{"name":"length"}]},{"name":"price","isDeprecated":true,"deprecationReason":"net of what?","args":[]},{"name":"grid","isDeprecated":false,"deprecationReason":null,"args":[]},{"name":"related","isDeprecated":false,"deprecationReason":null,"args":[]}]}""")]
    public async Task What_is_deprecated_is_shown_when_asked_for(string query, string expected)
    {
        Assert.Equal($$"""{"__type":{{expected}}}""", await Catalogue.Open().DataAsync(query));
    }

    [Fact]
    public async Task Typename_stands_anywhere_even_at_the_roots()
    {
        var engine = Catalogue.Open();

        Assert.Equal("""{"__typename":"Query","a":{"__typename":"__Schema"}}""", await engine.DataAsync("{ __typename a: __schema { __typename } }"));
        Assert.Equal("""{"__typename":"Mutation"}""", await engine.DataAsync("mutation { __typename }"));
    }

    [Theory]
    [InlineData("{ __schema { description } }", "__schema")]
    [InlineData("""{ ...F } fragment F on Query { other: __type(name: "Query") { name } }""", "__type")]
    public async Task Introspection_can_be_switched_off(string query, string field)
    {
        var engine = Catalogue.Open(binding => binding.AllowsIntrospection = false);

        var messages = await engine.MessagesAsync(query);

        Assert.Equal([$"GraphQL introspection is not allowed, but the document contains {field}."], messages);
        Assert.Equal("""{"__typename":"Query"}""", await engine.DataAsync("{ __typename }"));
    }

    private static void RemoveBuiltIns(JsonArray named)
    {
        string[] builtIn = ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];
        for (var index = named.Count - 1; index >= 0; index--)
        {
            var name = named[index]!["name"]!.GetValue<string>();
            if (name.StartsWith("__", StringComparison.Ordinal) || builtIn.Contains(name))
            {
                named.RemoveAt(index);
            }
        }
    }
}
