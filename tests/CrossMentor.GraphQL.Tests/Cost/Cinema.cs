using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>A small schema with every place a weight or a list size can stand at.</summary>
internal static class Cinema
{
    public const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        """;

    public const string Sdl = Directives + """
        directive @approximate(tolerance: Int! @cost(weight: "-1.0")) on FIELD
        scalar Poster @cost(weight: "0.5")
        type Query {
          film: Film
          users(max: Int): [User] @listSize(slicingArguments: ["max"])
          topFilms(filter: Filter @cost(weight: "15.0"), approximate: Boolean @cost(weight: "-3")): [Film] @cost(weight: "5.0") @listSize(assumedSize: 10)
          films(first: Int, last: Int, where: Where): FilmConnection!
            @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          page(first: Int = 7): [Film] @listSize(slicingArguments: ["first"])
          rows: [[Film]]
          anything: Thing
          things: [Thing!] @listSize(assumedSize: 4)
        }
        interface Thing { name: String }
        type User implements Thing @cost(weight: "3") { name: String age: Int @cost(weight: "2.0") }
        type Film implements Thing { name: String star: User posters: [Poster] @listSize(assumedSize: 6) sequels: FilmConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
        type FilmConnection { nodes: [Film] edges: [FilmEdge] total: Int }
        type FilmEdge { node: Film }
        input Filter { approximate: Boolean @cost(weight: "-12.0") name: String }
        input Where { and: [Where] or: [Where] name: Text }
        input Text { eq: String contains: String @cost(weight: "2") }
        type Mutation { add: Film @cost(weight: "10") }
        """;

    // The text above with the argument that the sized field of sequels is sliced by.
    private static readonly string Whole = Sdl.Replace("sequels: FilmConnection", "sequels(first: Int): FilmConnection", StringComparison.Ordinal);

    public static TestEngine Open(double? maxCost = null) => TestEngine.Over(
        Whole,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(CinemaQueries));
            binding.TypeMap["Film"] = typeof(Film);
            binding.TypeMap["User"] = typeof(User);
            binding.TypeMap["FilmConnection"] = typeof(FilmConnection);
            binding.TypeMap["FilmEdge"] = typeof(FilmEdge);
            binding.TypeMap["Filter"] = typeof(Filter);
            binding.TypeMap["Where"] = typeof(Where);
            binding.TypeMap["Text"] = typeof(Text);
            binding.Scalars.Add(new PosterCodec());
        },
        options: new EngineOptions { Limits = OperationLimits.Default with { MaxCost = maxCost ?? double.PositiveInfinity } });
}

public sealed record User(string Name, int Age);

public sealed record Film(string Name)
{
    public User? Star { get; init; }

    public IReadOnlyList<string> Posters { get; init; } = [];
}

public sealed record FilmConnection(IReadOnlyList<Film> Nodes)
{
    public int Total => Nodes.Count;

    public IEnumerable<FilmEdge> Edges => Nodes.Select(film => new FilmEdge(film));
}

public sealed record FilmEdge(Film Node);

public sealed record Filter(bool? Approximate, string? Name);

public sealed record Where(IReadOnlyList<Where?>? And, IReadOnlyList<Where?>? Or, Text? Name);

public sealed record Text(string? Eq, string? Contains);

/// <summary>Text under the name of a scalar of the schema.</summary>
internal sealed class PosterCodec() : GraphQL.Coercion.ScalarCodec<string>("Poster")
{
    public override bool TryRead(in GraphQL.Coercion.ScalarInput input, out string value, out string? problem)
    {
        (value, problem) = (input.Text, null);
        return true;
    }

    public override bool TryWrite(string value, ResponseBuffer response)
    {
        response.String(value);
        return true;
    }
}

public static class CinemaQueries
{
    private static readonly Film Starred = new("Tides") { Star = new("Ann", 33), Posters = ["a", "b"] };

    public static Film? Film() => Starred;

    public static IEnumerable<User> Users(int? max) => Enumerable.Range(0, Math.Clamp(max ?? 3, 0, 3)).Select(number => new User("U" + number, number));

    public static Film[] TopFilms(Filter? filter, bool? approximate) => [Starred, new("Wind")];

    public static FilmConnection Films(int? first, int? last, Where? where) => new([Starred, new("Wind")]);

    public static Film[] Page(int? first) => [Starred];

    public static Film[][] Rows() => [[Starred], [Starred, Starred]];

    public static object Anything() => Starred;

    public static object[] Things() => [Starred, new User("Bo", 4)];

    public static Film Add() => Starred;

    public static FilmConnection? Sequels(Film parent, int? first) => null;
}
