namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary><c>enum Cargo</c>.</summary>
public enum Cargo
{
    Grain,
    Timber,
    Steel,
    FuelOil,
}

/// <summary><c>enum Unit</c>.</summary>
public enum Unit
{
    Metre,
    Foot,
}

/// <summary><c>input Position</c>.</summary>
public sealed record Position(double Lat, double Lon, string? Label, int Within);

/// <summary><c>input VesselFilter</c>.</summary>
public sealed record VesselFilter(
    string? Name,
    IReadOnlyList<Cargo>? Cargo,
    Position? Near,
    VesselFilter? Not,
    IReadOnlyList<VesselFilter>? Any,
    double? LengthMin,
    string? OldName);

/// <summary><c>input Choice</c>, one of these.</summary>
public sealed record Choice(string? Id, string? Name, Position? Position, int? Number, IReadOnlyList<string>? Names);
