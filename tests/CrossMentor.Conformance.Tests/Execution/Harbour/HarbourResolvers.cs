using System.Globalization;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>Resolvers of every shape the engine knows: for one parent or a set, at once or awaited.</summary>
public static class HarbourResolvers
{
    // Freighter.length(unit: Unit = METRE, exact: Boolean): Float
    public static double? Length(Freighter parent, Unit? unit, bool? exact) => Scale(parent.Facts.Number<double>("length"), unit);

    // Ferry.length(unit: Unit = METRE): Float
    public static IReadOnlyList<object?> Length(IReadOnlyList<Ferry> parents, Unit? unit) =>
        [.. parents.Select(ferry => ferry.Facts.Row("length", fact => Scale(fact.GetValue<double>(), unit)))];

    // Ferry.name: String!
    public static IReadOnlyList<object?> Name(IReadOnlyList<Ferry> parents) =>
        [.. parents.Select(ferry => ferry.Facts.Row("name", fact => fact.GetValue<string>()))];

    // Ferry.captain: Person!
    public static async ValueTask<IReadOnlyList<object?>> CaptainAsync(IReadOnlyList<Ferry> parents, HarbourWorld world)
    {
        await Task.Yield();
        return [.. parents.Select(ferry => ferry.Facts.Row("captain", world.Read))];
    }

    // Ferry.crew: [Person!]
    public static IReadOnlyList<Person?>? Crew(Ferry parent) => parent.Facts.Things<Person>("crew");

    // Ferry.passengers: Int!
    public static IReadOnlyList<object?> Passengers(IReadOnlyList<Ferry> parents) =>
        [.. parents.Select(ferry => ferry.Facts.Row("passengers", fact => fact.GetValue<int>()))];

    // Ferry.departs(after: Moment! = "06:00"): [Moment!]
    public static IEnumerable<TimeOnly>? Departs(Ferry parent, TimeOnly after) => parent.Facts
        .List("departs", fact => TimeOnly.ParseExact(fact!.GetValue<string>(), "HH:mm", CultureInfo.InvariantCulture))?
        .Where(moment => moment >= after);

    // Ferry.calls: [Berth]
    public static async Task<IReadOnlyList<Berth?>?> CallsAsync(Ferry parent)
    {
        await Task.Yield();
        return parent.Facts.Things<Berth>("calls");
    }

    // Lighthouse.range: Float!
    public static async Task<IReadOnlyList<object?>> RangeAsync(IReadOnlyList<Lighthouse> parents, CancellationToken ct)
    {
        await Task.Delay(0, ct);
        return [.. parents.Select(lighthouse => lighthouse.Facts.Row("range", fact => Facts.ReadNumber<double>(fact)))];
    }

    // Lighthouse.sees(first: Int! = 3, kinds: [Cargo!]): [Sighting]!
    public static IEnumerable<object?>? Sees(Lighthouse parent, int first, IReadOnlyList<Cargo>? kinds)
    {
        var seen = parent.Facts.Things<object>("sees")?.Take(first);
        return kinds?.Contains(Cargo.Steel) == true ? seen?.Reverse() : seen;
    }

    // Berth.depth: Float!
    public static IReadOnlyList<object?> Depth(IReadOnlyList<Berth> parents) =>
        [.. parents.Select(berth => berth.Facts.Row("depth", fact => fact.GetValue<double>()))];

    // Berth.neighbours: [Berth!]!
    public static async ValueTask<IReadOnlyList<Berth?>?> NeighboursAsync(Berth parent)
    {
        await Task.Yield();
        return parent.Facts.Things<Berth>("neighbours");
    }

    // Berth.keeper: Person!
    public static ValueTask<Person?> KeeperAsync(Berth parent) => ValueTask.FromResult((Person?)parent.Facts.Thing("keeper"));

    private static double? Scale(double? length, Unit? unit) => unit == Unit.Foot ? length * 2 : length;
}
