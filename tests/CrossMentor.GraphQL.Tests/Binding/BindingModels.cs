namespace CrossMentor.GraphQL.Tests.Binding;

public record Planet(string Name);

public sealed record Dwarf() : Planet("dwarf");

public readonly record struct PlanetId(int Number);

public readonly record struct Point(int X)
{
    public IEnumerable<Point> Far => [new(X + 1)];
}

public enum Mood
{
    Good,
    Bad,
}

public sealed record Form(int Size);

public interface IBody;

public sealed record Rock : IBody;

public sealed record Gas : IBody;

/// <summary>Has the name of a book of the library, so that names alone do not decide.</summary>
public static class Elsewhere
{
    public sealed record Book(string Id);
}

public static class Mixed
{
    public static string B() => "b";

    public static Planet? C() => null;

    public static int Unused() => 1;

    public static int Moon(Planet parent) => parent.Name.Length;
}

public static class NullableNumber
{
    public static int? Number() => null;
}

public static class TakesNumber
{
    public static int Take(int x) => x;
}

public static class Doubled
{
    public static int Twice() => 1;

    public static int TwiceAsync() => 1;
}

public static class OfPlanets
{
    public static Planet? Planet() => null;
}

public static class OfMoods
{
    public static Mood Mood() => Binding.Mood.Good;
}

public static class OfStrangers
{
    public static string Stranger() => "x";
}

public static class TakesForm
{
    public static int Take(Form x) => x.Size;
}

public static class NoStream
{
    public static int? Ticks() => 1;

    public static int News() => 1;
}

public static class BadSet
{
    public static Planet? Planet() => null;

    public static string Name(IReadOnlyList<Planet> parents) => $"{parents.Count}";
}

public static class Nothing
{
    public static Task NothingAsync() => Task.CompletedTask;
}

public static class Selves
{
    public static object Self() => new();
}

public static class NoBooks
{
    public static object? Book() => null;
}

public static class PlanetQueries
{
    public static string Planet() => "asked";
}

public static class PlanetMutations
{
    public static string Planet() => "changed";
}

public static class BodyResolvers
{
    public static IReadOnlyList<IBody> Bodies() => [new Rock(), new Gas()];

    public static string Label(IBody parent) => parent is Rock ? "body" : "wrong";

    public static IReadOnlyList<string> Label(IReadOnlyList<Gas> parents) => [.. parents.Select(_ => "gas")];
}

public static class PointQueries
{
    public static LinkedList<Point> Points() => new([new(1), new(2)]);

    public static Dwarf?[] Planets() => [new Dwarf(), null];

    public static Point? Point() => new(9);

    public static Point? None() => null;

    public static IReadOnlyCollection<long> Keys() => [1L, 2L];

    public static int Sum(Point parent) => parent.X;
}

public static class Ids
{
    public static PlanetId Next(PlanetId id) => new(id.Number + 1);

    public static IEnumerable<PlanetId?> All(PlanetId[]? ids) => [.. (ids ?? []).Select(id => (PlanetId?)id), null];
}

public static class Days
{
    public static DateOnly? After(DateOnly? day) => day?.AddDays(1);
}

public sealed class NotStatic
{
    public static int A() => 1;
}
