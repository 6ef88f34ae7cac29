using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Validation.Sdl;

/// <summary>What a test of a schema rule says: this SDL is accepted, that one is rejected with this problem at these places.</summary>
public abstract class SdlRuleTests
{
    private const string Query = "\ntype Query { q: Int }";

    /// <summary>Adds a query root of its own behind the text.</summary>
    private protected static void Accepts(string sdl) =>
        Assert.Empty(SchemaBuilder.Build(sdl + Query).Problems.Select(problem => problem.ToString()));

    private protected static void Rejects(string sdl, string message, params (int Line, int Column)[] locations) =>
        RejectsWhole(sdl + Query, message, locations);

    private protected static void RejectsWhole(string sdl, string message, params (int Line, int Column)[] locations)
    {
        var problem = Assert.Single(SchemaBuilder.Build(sdl).Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal(locations, problem.Locations.Select(location => (location.Line, location.Column)));
    }
}
