using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Introspection;

/// <summary>A schema with one of everything that introspection can show.</summary>
internal static class Catalogue
{
    public const string Sdl = """"
        "A shop, in the words of its schema."
        schema { query: Query mutation: Mutation }

        """
        Marks what
          a colour "does".
        """
        directive @marked(colour: Colour! = RED, weights: [Float!] = [0.5, 1], "gone" old: Int @deprecated(reason: "unused")) repeatable on FIELD_DEFINITION | OBJECT | QUERY

        "A day."
        scalar Day @specifiedBy(url: "https://example.org/day")

        enum Colour { RED "not red" BLUE PINK @deprecated GREY @deprecated(reason: "dull") }

        interface Thing { id: ID! }
        interface Named implements Thing { id: ID! name(upper: Boolean = false): String }

        "Something sold."
        type Article implements Named & Thing @marked(colour: BLUE) @marked {
          id: ID!
          "As printed."
          name(upper: Boolean = false, "how long" length: Int! = 10, before: String @deprecated(reason: "use upper")): String
          price: Float! @deprecated(reason: "net of what?")
          grid: [[Colour!]!]!
          related: [Article]
        }

        type Parcel implements Thing { id: ID! content: Content }

        union Content = Article | Parcel

        input Wish @oneOf { id: ID name: String size: Size }

        "How large."
        input Size {
          width: Int! = 3
          depth: Int = null
          tags: [String!] = ["a", "b\"c"]
          colour: Colour = BLUE
          inner: Size
          wish: Wish = { name: "x" }
          legacy: Boolean @deprecated
        }

        type Query {
          articles(first: Int = 20, where: Size = { width: 4, tags: [] }): [Article!]!
          content: [Content!]
          today: Day
        }

        type Mutation { wishes(input: Wish!): Boolean! }
        """";

    public static TestEngine Open(Action<BindingOptions>? change = null) => TestEngine.Over(Sdl, binding =>
    {
        binding.ResolverClasses.Add(typeof(CatalogueQueries));
        binding.ModelAssemblies.Add(typeof(Catalogue).Assembly);
        binding.Scalars.Add(new DateCodec("Day"));
        change?.Invoke(binding);
    });
}

public enum Colour
{
    Red,
    Blue,
    Pink,
    Grey,
}

public sealed record Article(string Id, double Price, Colour[][] Grid, IReadOnlyList<Article>? Related);

public sealed record Parcel(string Id, object? Content);

public sealed record Wish(string? Id, string? Name, Size? Size);

public sealed class Size
{
    public int Width { get; init; }

    public int? Depth { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public Colour? Colour { get; init; }

    public Size? Inner { get; init; }

    public Wish? Wish { get; init; }

    public bool? Legacy { get; init; }
}

public static class CatalogueQueries
{
    public static Article[] Articles(int? first, Size? where) => [new($"{first} {where?.Width} {where?.Tags?.Count}", 1, [[Colour.Red], []], null)];

    public static object[] Content() => [new Parcel("p", new Parcel("q", null))];

    public static DateOnly? Today() => new(2026, 11, 22);

    public static bool Wishes(Wish input) => input.Size is { Depth: null };

    public static string? Name(Article parent, bool? upper, int length, string? before) => $"{parent.Id}{upper}{length}{before}";
}
