using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Coordinates;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

[Spec("sec-Schema-Coordinates")]
public sealed class SchemaCoordinateTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        directive @private(scope: String!) on FIELD_DEFINITION
        type Query { shops(where: ShopFilter, near: String): [Shop!]! @private(scope: "all") }
        interface Place { id: ID! open(on: Hour): Boolean }
        type Shop implements Place { id: ID! open(on: Hour, exactly: Boolean): Boolean }
        union Found = Shop
        enum Hour { NOON MIDNIGHT }
        input ShopFilter { name: String }
        scalar Date
        """).ToSchema();

    [Theory]
    [InlineData("Shop", SchemaElementKind.NamedType, null)]
    [InlineData("String", SchemaElementKind.NamedType, null)]
    [InlineData("Found", SchemaElementKind.NamedType, null)]
    [InlineData("Shop.id", SchemaElementKind.Field, "Shop")]
    [InlineData("Place.open", SchemaElementKind.Field, "Place")]
    [InlineData("ShopFilter.name", SchemaElementKind.InputField, "ShopFilter")]
    [InlineData("Hour.NOON", SchemaElementKind.EnumValue, "Hour")]
    [InlineData("Query.shops(where:)", SchemaElementKind.FieldArgument, "Query.shops")]
    [InlineData("Shop.open(exactly:)", SchemaElementKind.FieldArgument, "Shop.open")]
    [InlineData("@private", SchemaElementKind.Directive, null)]
    [InlineData("@private(scope:)", SchemaElementKind.DirectiveArgument, "@private")]
    [InlineData("@deprecated(reason:)", SchemaElementKind.DirectiveArgument, "@deprecated")]
    [Spec("sec-Schema-Coordinates.Resolving-a-Schema-Coordinate")]
    [Spec("sec-Schema-Coordinates.Examples")]
    public void Every_kind_of_element_has_one_spelling(string text, SchemaElementKind kind, string? container)
    {
        var coordinate = Parse(text);

        var resolution = coordinate.Resolve(Schema);

        Assert.Equal(text, coordinate.ToString());
        Assert.Equal(container, coordinate.Container?.ToString());
        Assert.Equal(kind, resolution.Element?.Kind);
        Assert.Equal(NameOf(text), NameOf(resolution.Element!));
    }

    [Theory]
    [InlineData("Ship")]
    [InlineData("Shop.captain")]
    [InlineData("Hour.noon")]
    [InlineData("ShopFilter.age")]
    [InlineData("Query.shops(far:)")]
    [InlineData("@public")]
    [InlineData("@private(to:)")]
    [Spec("sec-Schema-Coordinates.Resolving-a-Schema-Coordinate")]
    public void A_missing_element_is_nothing(string text)
    {
        var resolution = Parse(text).Resolve(Schema);

        Assert.Null(resolution.Element);
        Assert.Null(resolution.Problem);
    }

    [Theory]
    [InlineData("Ship.name", "The schema has no type \"Ship\".")]
    [InlineData("Ship.name(x:)", "The schema has no type \"Ship\".")]
    [InlineData("Date.day", "\"Date\" is no enum, input object, object or interface type, so it has no members.")]
    [InlineData("Found.Shop", "\"Found\" is no enum, input object, object or interface type, so it has no members.")]
    [InlineData("Hour.NOON(x:)", "\"Hour\" is no object or interface type, so it has no fields with arguments.")]
    [InlineData("Shop.captain(x:)", "Type \"Shop\" has no field \"captain\".")]
    [InlineData("@public(to:)", "The schema has no directive \"@public\".")]
    [Spec("sec-Schema-Coordinates.Resolving-a-Schema-Coordinate")]
    public void A_missing_container_is_a_problem(string text, string problem)
    {
        var resolution = Parse(text).Resolve(Schema);

        Assert.Null(resolution.Element);
        Assert.Equal(problem, resolution.Problem);
    }

    [Theory]
    [InlineData("", "Expected Name, found <EOF>.", 1)]
    [InlineData("@", "Expected Name, found <EOF>.", 2)]
    [InlineData("Shop.", "Expected Name, found <EOF>.", 6)]
    [InlineData("Shop.1", "Expected Name, found \"1\".", 6)]
    [InlineData("Shop(x:)", "Expected <EOF>, found \"(\".", 5)]
    [InlineData("Shop.a.b", "Expected <EOF>, found \".\".", 7)]
    [InlineData("@a.b", "Expected <EOF>, found \".\".", 3)]
    [InlineData("Shop.a(x)", "Expected \":\", found \")\".", 9)]
    [InlineData("Shop.a(x:", "Expected \")\", found <EOF>.", 10)]
    [InlineData("Shop.a(x:) ", "Expected <EOF>, found U+0020.", 11)]
    [InlineData(" Shop", "Expected Name, found U+0020.", 1)]
    [InlineData("Shop,", "Expected <EOF>, found \",\".", 5)]
    [InlineData("Shop#", "Expected <EOF>, found \"#\".", 5)]
    [InlineData("\ufeffShop", "Expected Name, found U+FEFF.", 1)]
    [Spec("sec-Schema-Coordinates.Parsing-a-Schema-Coordinate")]
    public void Nothing_is_ignored_in_a_coordinate(string text, string message, int column)
    {
        Assert.False(SchemaCoordinate.TryParse(text, out _, out var error));

        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal((1, column), (error.Locations[0].Line, error.Locations[0].Column));
    }

    private static SchemaCoordinate Parse(string text)
    {
        Assert.True(SchemaCoordinate.TryParse(text, out var coordinate, out var error), error?.ToString());
        return coordinate;
    }

    private static string NameOf(string coordinate) => coordinate.Split('.', '@', '(')[^1].TrimEnd(')', ':');

    private static string? NameOf(SchemaElement element) =>
        element.Input?.Name ?? element.EnumValue?.Name ?? element.Field?.Name ?? element.Directive?.Name ?? element.Type?.Name;
}
