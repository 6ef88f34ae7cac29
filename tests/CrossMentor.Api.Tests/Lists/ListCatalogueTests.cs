using System.Collections.Frozen;
using CrossMentor.Api.Lists;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>A filter or an order that fits nothing in the model, or would tell what is hidden, keeps the process from starting.</summary>
public sealed class ListCatalogueTests
{
    private static readonly SchemaShape Product = ShapeOfSchema.Of(SchemaBuilder.Build(SchemaDocument.Sources).ToSchema());

    [Fact]
    public void The_schema_of_the_product_fits_its_model() => Assert.Empty(Problems(Product));

    [Theory]
    [InlineData("ProgrammeFilterInput", "titel", "StringOperationFilterInput", "ProgrammeFilterInput.titel: Programme has no property")]
    [InlineData("ProgrammeFilterInput", "endsOn", "StringOperationFilterInput", "ProgrammeFilterInput.endsOn: a column of DateOnly takes DateOperationFilterInput")]
    [InlineData("ProgrammeFilterInput", "tracks", "StringOperationFilterInput", "ProgrammeFilterInput.tracks: a column of")]
    [InlineData("PairFilterInput", "mentor", "PersonFilterInput", "PairFilterInput.mentor: a reference to Participant takes ParticipantFilterInput")]
    [InlineData("PairFilterInput", "score", "IntOperationFilterInput", "PairFilterInput.score: Pair.score is guarded")]
    [InlineData("PairSortInput", "score", "SortEnumType", "PairSortInput.score: Pair.score is guarded")]
    [InlineData("PersonFilterInput", "email", "StringOperationFilterInput", "PersonFilterInput.email: Person.email is guarded")]
    [InlineData("PersonSortInput", "externalId", "SortEnumType", "PersonSortInput.externalId: Person.externalId is guarded")]
    [InlineData("PersonFilterInput", "gradeRank", "IntOperationFilterInput", "PersonFilterInput.gradeRank: Person shows no field gradeRank")]
    [InlineData("PersonFilterInput", "pairs", "PairListFilterInput", "PersonFilterInput.pairs: Person has no property")]
    [InlineData("NobodyFilterInput", "name", "StringOperationFilterInput", "NobodyFilterInput: the model has no entity Nobody")]
    public void What_does_not_fit_is_named(string input, string field, string type, string problem) =>
        Assert.Contains(Problems(With(input, new InputFieldShape(field, type, IsList: false))), found => found.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void An_operation_without_translation_is_named() => Assert.Contains(
        Problems(With("IntOperationFilterInput", new InputFieldShape("isPrime", "Boolean", IsList: false))),
        found => found.Contains("IntOperationFilterInput.isPrime", StringComparison.Ordinal));

    [Fact]
    public void A_property_that_is_shown_to_everybody_needs_its_line_in_the_schema_only() =>
        Assert.Empty(Problems(With("ScenarioFilterInput", new InputFieldShape("totalScore", "IntOperationFilterInput", IsList: false))));

    private static SchemaShape With(string input, InputFieldShape field)
    {
        var others = Product.Inputs.Where(known => known.Name != input);
        var fields = Product.Inputs.FirstOrDefault(known => known.Name == input)?.Fields.Where(known => known.Name != field.Name) ?? [];
        return Product with { Inputs = [.. others, new InputShape(input, [.. fields, field])] };
    }

    private static IReadOnlyList<string> Problems(SchemaShape schema)
    {
        var model = new CrossMentorDbFactory(new(DatabaseProvider.Sqlite, "Data Source=nowhere.db")).Model;
        try
        {
            ListCatalogue.Build(model, schema);
            return [];
        }
        catch (ListCatalogueException wrong)
        {
            return wrong.Problems;
        }
    }
}
