using System.Text.Json;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Introspection;

/// <summary>What each introspection type says, field by field: what does not apply to a kind of type is null.</summary>
public sealed class IntrospectionTypeTests
{
    [Theory]
    [InlineData("Day", "SCALAR", """{"specifiedByURL":"https://example.org/day"}""")]
    [InlineData("ID", "SCALAR", "{}")]
    [InlineData("Parcel", "OBJECT", """{"fields":["id","content"],"interfaces":["Thing"]}""")]
    [InlineData("Query", "OBJECT", """{"fields":["articles","content","today"],"interfaces":[]}""")]
    [InlineData("Content", "UNION", """{"possibleTypes":["Article","Parcel"]}""")]
    [InlineData("Thing", "INTERFACE", """{"fields":["id"],"interfaces":[],"possibleTypes":["Article","Parcel"]}""")]
    [InlineData("Named", "INTERFACE", """{"fields":["id","name"],"interfaces":["Thing"],"possibleTypes":["Article"]}""")]
    [InlineData("Colour", "ENUM", """{"enumValues":["RED","BLUE"]}""")]
    [InlineData("Wish", "INPUT_OBJECT", """{"inputFields":["id","name","size"],"isOneOf":true}""")]
    [InlineData("Size", "INPUT_OBJECT", """{"inputFields":["width","depth","tags","colour","inner","wish"],"isOneOf":false}""")]
    [Spec("sec-The-__Type-Type")]
    [Spec("sec-The-__Type-Type.Scalar")]
    [Spec("sec-The-__Type-Type.Object")]
    [Spec("sec-The-__Type-Type.Union")]
    [Spec("sec-The-__Type-Type.Interface")]
    [Spec("sec-The-__Type-Type.Enum")]
    [Spec("sec-The-__Type-Type.Input-Object")]
    public async Task A_type_tells_what_its_kind_has_and_nothing_else(string name, string kind, string told)
    {
        var type = await AskAsync(
            $$"""
            { __type(name: "{{name}}") {
                kind name specifiedByURL fields { name } interfaces { name } possibleTypes { name } enumValues { name }
                inputFields { name } ofType { name } isOneOf } }
            """);

        var shown = type.EnumerateObject()
            .Where(entry => entry.Value.ValueKind != JsonValueKind.Null && entry.Name is not ("kind" or "name"))
            .Select(entry => $"\"{entry.Name}\":{Names(entry.Value)}");
        Assert.Equal(told, "{" + string.Join(',', shown) + "}");
        Assert.Equal((kind, name), (type.GetProperty("kind").GetString(), type.GetProperty("name").GetString()));
    }

    [Fact]
    [Spec("sec-The-__Type-Type.List")]
    [Spec("sec-The-__Type-Type.Non-Null")]
    [Spec("sec-The-__Field-Type")]
    public async Task A_wrapper_has_no_name_but_what_it_wraps()
    {
        var type = await AskAsync(
            """
            { __type(name: "Article") { fields { name type { kind name fields { name } isOneOf ofType { kind name ofType { kind name ofType { kind name ofType { name } } } } } } } }
            """);

        var grid = type.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == "grid").GetProperty("type");
        Assert.Equal(
            """{"kind":"NON_NULL","name":null,"fields":null,"isOneOf":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"name":null}}}}}""",
            grid.GetRawText());
    }

    [Fact]
    [Spec("sec-The-__Field-Type")]
    [Spec("sec-The-__InputValue-Type")]
    [Spec("sec-Schema-Introspection.Deprecation")]
    public async Task A_field_tells_its_arguments_with_their_defaults_as_text()
    {
        var type = await AskAsync(
            """{ __type(name: "Article") { fields { name description isDeprecated deprecationReason args(includeDeprecated: true) { name description defaultValue isDeprecated deprecationReason type { name kind } } } } }""");

        var name = type.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == "name");
        Assert.Equal(
            """{"name":"name","description":"As printed.","isDeprecated":false,"deprecationReason":null,"args":[{"name":"upper","description":null,"defaultValue":"false","isDeprecated":false,"deprecationReason":null,"type":{"name":"Boolean","kind":"SCALAR"}},{"name":"length","description":"how long","defaultValue":"10","isDeprecated":false,"deprecationReason":null,"type":{"name":null,"kind":"NON_NULL"}},{"name":"before","description":null,"defaultValue":null,"isDeprecated":true,"deprecationReason":"use upper","type":{"name":"String","kind":"SCALAR"}}]}""",
            name.GetRawText());
    }

    [Fact]
    [Spec("sec-The-__EnumValue-Type")]
    [Spec("sec-Schema-Introspection.Deprecation")]
    public async Task An_enum_value_tells_whether_and_why_it_is_deprecated()
    {
        var type = await AskAsync("""{ __type(name: "Colour") { enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } }""");

        Assert.Equal(
            """{"enumValues":[{"name":"RED","description":null,"isDeprecated":false,"deprecationReason":null},{"name":"BLUE","description":"not red","isDeprecated":false,"deprecationReason":null},{"name":"PINK","description":null,"isDeprecated":true,"deprecationReason":"No longer supported"},{"name":"GREY","description":null,"isDeprecated":true,"deprecationReason":"dull"}]}""",
            type.GetRawText());
    }

    [Fact]
    [Spec("sec-The-__Schema-Type")]
    [Spec("sec-The-__Directive-Type")]
    [Spec("sec-Schema-Introspection.First-Class-Documentation")]
    public async Task The_schema_tells_its_roots_and_directives()
    {
        using var json = JsonDocument.Parse(await Catalogue.Open().DataAsync(
            "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name description isRepeatable locations args { name } } } }"));

        var schema = json.RootElement.GetProperty("__schema");
        Assert.Equal("A shop, in the words of its schema.", schema.GetProperty("description").GetString());
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal("Mutation", schema.GetProperty("mutationType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("subscriptionType").ValueKind);
        Assert.Equal(
            """{"name":"marked","description":"Marks what\n  a colour \u0022does\u0022.","isRepeatable":true,"locations":["FIELD_DEFINITION","OBJECT","QUERY"],"args":[{"name":"colour"},{"name":"weights"}]}""",
            JsonSerializer.Serialize(schema.GetProperty("directives")[0]));
    }

    [Fact]
    [Spec("sec-Schema-Introspection.Schema-Introspection-Schema")]
    [Spec("sec-Appendix-Type-System-Definitions")]
    [Spec("sec-Type-System.Directives.Built-in-Directives")]
    [Spec("sec-Scalars.Built-in-Scalars")]
    public async Task Every_schema_has_what_the_specification_defines()
    {
        using var json = JsonDocument.Parse(await Catalogue.Open().DataAsync(
            """{ __schema { types { name fields(includeDeprecated: true) { name } enumValues { name } } directives { name locations args { name } } } }"""));

        var schema = json.RootElement.GetProperty("__schema");
        var types = schema.GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        Assert.Equal(
            ["Boolean", "Float", "ID", "Int", "String"],
            types.Keys.Where(name => name is "Int" or "Float" or "String" or "Boolean" or "ID").Order(StringComparer.Ordinal));
        Assert.Equal("""["description","types","queryType","mutationType","subscriptionType","directives"]""", Names(types["__Schema"].GetProperty("fields")));
        Assert.Equal(
            """["kind","name","description","specifiedByURL","fields","interfaces","possibleTypes","enumValues","inputFields","ofType","isOneOf"]""",
            Names(types["__Type"].GetProperty("fields")));
        Assert.Equal("""["name","description","args","type","isDeprecated","deprecationReason"]""", Names(types["__Field"].GetProperty("fields")));
        Assert.Equal("""["name","description","type","defaultValue","isDeprecated","deprecationReason"]""", Names(types["__InputValue"].GetProperty("fields")));
        Assert.Equal("""["name","description","isDeprecated","deprecationReason"]""", Names(types["__EnumValue"].GetProperty("fields")));
        Assert.Equal("""["name","description","isRepeatable","locations","args"]""", Names(types["__Directive"].GetProperty("fields")));
        Assert.Equal("""["SCALAR","OBJECT","INTERFACE","UNION","ENUM","INPUT_OBJECT","LIST","NON_NULL"]""", Names(types["__TypeKind"].GetProperty("enumValues")));
        Assert.Equal(19, types["__DirectiveLocation"].GetProperty("enumValues").GetArrayLength());
        Assert.Superset(
            new HashSet<string>(
            [
                """skip ["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"] ["if"]""", """include ["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"] ["if"]""",
                """deprecated ["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"] ["reason"]""",
                """specifiedBy ["SCALAR"] ["url"]""", """oneOf ["INPUT_OBJECT"] []""",
            ]),
            schema.GetProperty("directives").EnumerateArray()
                .Select(directive => $"{directive.GetProperty("name").GetString()} {directive.GetProperty("locations").GetRawText()} {Names(directive.GetProperty("args"))}")
                .ToHashSet());
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ __type(name: \"Article\") { fields { name } } }")]
    [Spec("sec-Schema-Introspection.Stable-Ordering")]
    public async Task The_same_question_has_the_same_answer(string query) =>
        Assert.Equal(await Catalogue.Open().DataAsync(query), await Catalogue.Open().DataAsync(query));

    [Fact]
    [Spec("sec-Introspection.Reserved-Names")]
    [Spec("sec-Type-Name-Introspection")]
    public async Task Meta_fields_are_listed_nowhere_and_answer_where_they_are_allowed()
    {
        var engine = Catalogue.Open();

        Assert.DoesNotContain(":\"__", await engine.DataAsync("""{ __type(name: "Query") { fields(includeDeprecated: true) { name } } }"""), StringComparison.Ordinal);
        Assert.Equal("""{"content":[{"k":"Parcel"}]}""", (await engine.DataAsync("{ content { k: __typename } }")).Replace("\"__typename\"", "\"k\"", StringComparison.Ordinal));
        Assert.NotEmpty(await engine.MessagesAsync("{ content { __schema { description } } }"));
        Assert.NotEmpty(await engine.MessagesAsync("mutation { __schema { description } }"));
    }

    private static async Task<JsonElement> AskAsync(string query)
    {
        using var json = JsonDocument.Parse(await Catalogue.Open().DataAsync(query));
        return json.RootElement.GetProperty("__type").Clone();
    }

    private static string Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? $"[{string.Join(',', value.EnumerateArray().Select(item => $"\"{item.GetProperty("name").GetString()}\""))}]"
        : value.GetRawText();
}
