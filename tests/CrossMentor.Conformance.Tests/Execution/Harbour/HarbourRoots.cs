namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>The fields of <c>Query</c>.</summary>
public static class HarbourQueries
{
    // Query.node(id: ID!): Node
    public static object? Node(string id, HarbourWorld world) => world.Find(id);

    // Query.named(name: String!): [Named]
    public static IEnumerable<object> Named(string name, HarbourWorld world) =>
        world.All<object>().Where(thing => thing is IVessel or Tug or Person && world.NameOf(thing) == name);

    // Query.vessels(filter: VesselFilter = { lengthMin: 1.5 }, first: Int! = 10): [Vessel!]!
    public static async Task<IReadOnlyList<IVessel>> VesselsAsync(VesselFilter? filter, int first, HarbourWorld world)
    {
        await Task.Yield();
        return
        [
            .. world.All<IVessel>()
                .Where(vessel => filter?.Name is null || world.NameOf(vessel) == filter.Name)
                .Where(vessel => filter?.LengthMin is null || world.NumberOf(vessel, "length") is not { } length || length >= filter.LengthMin)
                .Take(first),
        ];
    }

    // Query.sightings: [Sighting]!
    public static IEnumerable<object?> Sightings(HarbourWorld world) => world.Sightings;

    // Query.lighthouses: [Lighthouse!]
    public static IEnumerable<Lighthouse> Lighthouses(HarbourWorld world) => world.All<Lighthouse>();

    // Query.berths(deeperThan: Float): [Berth]!
    public static IEnumerable<Berth> Berths(double? deeperThan, HarbourWorld world) =>
        world.All<Berth>().Where(berth => deeperThan is null || world.NumberOf(berth, "depth") > deeperThan);

    // Query.find(by: Choice!): Vessel
    public static IVessel? Find(Choice by, HarbourWorld world) => by switch
    {
        { Id: { } id } => world.Vessel(id),
        { Name: { } name } => world.All<IVessel>().FirstOrDefault(vessel => world.NameOf(vessel) == name),
        _ => world.Vessel("f1"),
    };

    // Query.describe(…): String!
    public static string Describe(
        int? @int,
        double? @float,
        string text,
        bool? flag,
        string? id,
        Cargo? cargo,
        IReadOnlyList<int?>? list,
        IReadOnlyList<IReadOnlyList<int>>? matrix,
        VesselFilter? filter,
        Choice? choice,
        TimeOnly? moment) => string.Join(
            ' ',
            $"int={Description.Of(@int)}",
            $"float={Description.Of(@float)}",
            $"text={Description.Of(text)}",
            $"flag={Description.Of(flag)}",
            $"id={Description.Of(id)}",
            $"cargo={Description.Of(cargo)}",
            $"list={Description.Of(list)}",
            $"matrix={Description.Of(matrix)}",
            $"filter={Description.Of(filter)}",
            $"choice={Description.Of(choice)}",
            $"moment={Description.Of(moment)}");

    // Query.harbourMaster: Person!
    public static Person? HarbourMaster(HarbourWorld world) => (Person?)world.Find("p1");
}

/// <summary>The fields of <c>Mutation</c>: what one does the next one sees.</summary>
public static class HarbourMutations
{
    // Mutation.count(by: Int! = 1): Int!
    public static async Task<long> CountAsync(int by, HarbourWorld world)
    {
        await Task.Yield();
        return world.Counter += by;
    }

    // Mutation.rename(id: ID!, name: String!): Named
    public static object? Rename(string id, string name, HarbourWorld world)
    {
        var thing = world.Find(id);
        if (thing is not null)
        {
            world.Rename(thing, name);
        }

        return thing;
    }

    // Mutation.moor(vessel: ID!, at: Choice!, hours: [Moment!] = ["08:00"]): Berth!
    public static Berth? Moor(string vessel, Choice at, IReadOnlyList<TimeOnly>? hours, HarbourWorld world)
    {
        var berth = (Berth)world.Find($"b{1 + ((hours?.Count ?? 0) % 3)}")!;
        world.Moor(vessel, berth);
        return at is null ? null : berth;
    }
}

/// <summary>The fields of <c>Subscription</c>: streams that end, that fail on the way, and that cannot be had.</summary>
public static class HarbourSubscriptions
{
    // Subscription.arrived(at: ID): Vessel
    public static IAsyncEnumerable<IVessel?> Arrived(string? at, HarbourWorld world) =>
        at == "nowhere" ? throw new BrokenFactException("No such stream.") : ArrivalsAsync(at, world);

    // Subscription.tide(unit: Unit! = FOOT): Float!
    public static async IAsyncEnumerable<double> TideAsync(Unit unit)
    {
        await Task.Yield();
        yield return unit == Unit.Foot ? 2 : 1;
        yield return double.NaN;
        yield return 0;
    }

    private static async IAsyncEnumerable<IVessel?> ArrivalsAsync(string? at, HarbourWorld world)
    {
        await Task.Yield();
        yield return at is null ? null : world.Vessel(at);
        foreach (var vessel in world.All<IVessel>())
        {
            yield return vessel;
        }

        if (at == "b1")
        {
            throw new BrokenFactException("The stream broke.");
        }
    }
}
