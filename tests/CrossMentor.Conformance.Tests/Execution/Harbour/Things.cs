using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>A ship that carries: <c>interface Vessel</c>.</summary>
public interface IVessel
{
    string Id { get; }
}

/// <summary><c>type Freighter</c>: every field is a property, but those with arguments.</summary>
public sealed class Freighter : IVessel
{
    internal Freighter(Facts facts) => Facts = facts;

    public string Id => Facts.Key;

    public string Name => Facts.Text("name")!;

    public Person? Captain => (Person?)Facts.Thing("captain");

    public IReadOnlyList<Person?>? Crew => Facts.Things<Person>("crew");

    public Berth? Berth => (Berth?)Facts.Thing("berth");

    public IReadOnlyList<Cargo>? Cargo => Facts.List("cargo", fact => HarbourCargo.Of(fact!.GetValue<string>()));

    public IReadOnlyList<IReadOnlyList<int>?>? Holds =>
        Facts.List("holds", hold => (hold as JsonArray)?.Select(item => item!.GetValue<int>()).ToArray());

    public int? Rating => Facts.Number<int>("rating");

    public int Weight => Facts.Number<int>("weight") ?? 0;

    internal Facts Facts { get; }
}

/// <summary><c>type Ferry</c>: fields that are resolved a set at a time.</summary>
public sealed class Ferry : IVessel
{
    internal Ferry(Facts facts) => Facts = facts;

    public string Id => Facts.Key;

    public string? Rating => Facts.Text("rating");

    public Berth? Berth => (Berth?)Facts.Thing("berth");

    internal Facts Facts { get; }
}

/// <summary><c>type Tug</c>: numbers that may be none.</summary>
public sealed class Tug
{
    internal Tug(Facts facts) => Facts = facts;

    public string Id => Facts.Key;

    public string? Name => Facts.Text("name");

    public double Power => Facts.Number<double>("power") ?? 0;

    public IEnumerable<IVessel?>? Towing => Facts.Things<IVessel>("towing");

    public Person? Captain => (Person?)Facts.Thing("captain");

    public IReadOnlyList<int>? Rating => Facts.List("rating", fact => fact!.GetValue<int>());

    internal Facts Facts { get; }
}

/// <summary><c>type Lighthouse</c>: its id is a number.</summary>
public sealed class Lighthouse
{
    internal Lighthouse(Facts facts) => Facts = facts;

    public int Id => int.Parse(Facts.Key);

    public Person? Keeper => (Person?)Facts.Thing("keeper");

    public bool? Rating => Facts.Flag("rating");

    internal Facts Facts { get; }
}

/// <summary><c>type Person</c>: an age may pass what an Int holds.</summary>
public sealed class Person
{
    internal Person(Facts facts) => Facts = facts;

    public string Id => Facts.Key;

    public string? Name => Facts.Text("name");

    public long? Age => Facts.Number<long>("age");

    public Person? Boss => (Person?)Facts.Thing("boss");

    public IEnumerable<string?>? Papers => Facts.List("papers", fact => fact?.GetValue<string>());

    public object? Works => Facts.Thing("works");

    internal Facts Facts { get; }
}

/// <summary><c>type Berth</c>: fields that are awaited.</summary>
public sealed class Berth
{
    internal Berth(Facts facts) => Facts = facts;

    public string Id => Facts.Key;

    public IVessel? Occupant => (IVessel?)Facts.Thing("occupant");

    internal Facts Facts { get; }
}

/// <summary>Of no type that the schema knows.</summary>
public sealed class Whale;
