using System.Text.Json;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Binding;

/// <summary>The functions as a host with another engine gets them.</summary>
public sealed class FieldFunctionTests
{
    private readonly Shelf shelf = new();
    private readonly ExecutableSchema schema = Library.Bind();

    [Fact]
    [Spec("sec-Value-Resolution")]
    public void Every_field_has_its_function_and_introspection_has_none()
    {
        var fields = schema.Schema.Types.OfType<CrossMentor.GraphQL.TypeSystem.ObjectType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}"));

        Assert.Equal(fields.Order(StringComparer.Ordinal), schema.Functions.Select(function => function.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Spec("sec-Value-Resolution")]
    public async Task A_function_for_all_parents_is_called_once_and_answers_in_their_order()
    {
        var function = Function("Book", "author");

        var answers = await function.ResolveAsync([shelf.Books[1], shelf.Books[0]], [shelf], CancellationToken.None);

        Assert.True(function.IsSet);
        Assert.Equal([shelf.Authors[1], shelf.Authors[0]], answers);
        Assert.Equal(["authors of 2"], shelf.Calls);
    }

    [Theory]
    [InlineData("title", "Northern lights")]
    [InlineData("genre", "NOVEL")]
    [InlineData("published", "2020-01-31")]
    [InlineData("pages", 300)]
    [InlineData("price", 9.5)]
    [InlineData("inPrint", true)]
    [Spec("sec-Scalars.Result-Coercion-and-Serialization")]
    public void A_leaf_comes_out_plain(string field, object expected)
    {
        var function = Function("Book", field);

        Assert.True(function.IsImmediate);
        Assert.Equal(expected, function.Resolve(shelf.Books[0], [], CancellationToken.None));
    }

    [Fact]
    public void What_is_absent_comes_out_as_null_and_a_list_as_its_plain_items()
    {
        Assert.Null(Function("Book", "genre").Resolve(shelf.Books[2], [], CancellationToken.None));
        Assert.Equal(new object[] { "x", "y" }, Function("Book", "tags").Resolve(shelf.Books[0], [], CancellationToken.None));
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("\"3\"", false)]
    [Spec("sec-Coercing-Field-Arguments")]
    public void An_argument_is_read_from_json(string json, bool isRead)
    {
        var argument = Function("Book", "shortTitle").Parameters.OfType<BoundParameter.OfArgument>().First().Argument;
        using var given = JsonDocument.Parse(json);

        Assert.Equal(isRead, argument.TryRead(given.RootElement, new InputLimits(), out var value, out var problem));
        Assert.Equal((isRead, isRead), (Equals(value, 3), problem is null));
        Assert.True(argument.TryRead(null, new InputLimits(), out value, out _));
        Assert.Equal(5, value);
    }

    [Fact]
    public void Guards_are_handed_over_and_not_asked()
    {
        var function = Function("Author", "email");

        Assert.Equal("CONTACT", Assert.Single(function.Guards).Subject.Text("data"));
        Assert.Empty(Function("Author", "name").Guards);
    }

    [Fact]
    public async Task One_row_that_fails_leaves_the_others()
    {
        var answers = await Function("Book", "shortTitle").ResolveAsync([shelf.Books[0], null!, shelf.Books[1]], [3, "…"], CancellationToken.None);

        Assert.Equal(("Nor…", "Tid…"), (answers[0], answers[2]));
        Assert.IsAssignableFrom<Exception>(answers[1]);
    }

    [Theory]
    [InlineData("\"2020-01-31\"", true)]
    [InlineData("\"2020-02-31\"", false)]
    [Spec("sec-Scalars.Custom-Scalars")]
    public void A_scalar_tells_its_values_from_others(string json, bool isValue)
    {
        using var given = JsonDocument.Parse(json);

        Assert.Equal(isValue, schema.CheckValue("Date", given.RootElement) is null);
        Assert.Throws<ArgumentException>(() => schema.CheckValue("Nothing", given.RootElement));
    }

    private FieldFunction Function(string type, string field) =>
        schema.Functions.Single(function => function.Type.Name == type && function.Field.Name == field);
}
