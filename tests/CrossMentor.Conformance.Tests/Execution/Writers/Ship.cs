namespace CrossMentor.Conformance.Tests.Execution.Writers;

/// <summary>An object all fields of which are properties: of every kind of nullability, of classes and structs, some of which throw.</summary>
public sealed class Ship
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? NameNN { get; init; }

    public int? Tons { get; init; }

    public int TonsNN { get; init; }

    public double? Speed { get; init; }

    public double SpeedNN { get; init; }

    public Flag? Flag { get; init; }

    public Flag FlagNN { get; init; }

    public bool Afloat { get; init; }

    public Ship? Sister { get; init; }

    public Ship? SisterNN { get; init; }

    public Berth BerthNN { get; init; }

    public bool IsLost { get; init; }

    public string Cargo => IsLost ? throw new InvalidOperationException("Nobody knows.") : "salt";

    public Ship? Tug => IsLost ? throw new InvalidOperationException("Nobody knows.") : null;
}

/// <summary>A struct, so that it cannot be null.</summary>
/// <param name="Quay">Where.</param>
/// <param name="Ship">Who lies there.</param>
public readonly record struct Berth(string? Quay, Ship? Ship);

/// <summary>A value of an enum.</summary>
public enum Flag
{
    Red,
    Green,
}
