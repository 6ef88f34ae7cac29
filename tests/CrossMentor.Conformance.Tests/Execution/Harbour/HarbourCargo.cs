namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>The names of cargo in the world; a name that the schema does not know becomes a value that the enum does not know.</summary>
internal static class HarbourCargo
{
    private static readonly string[] Names = ["GRAIN", "TIMBER", "STEEL", "FUEL_OIL"];

    public static Cargo Of(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (Cargo)index : (Cargo)99;

    public static string NameOf(Cargo cargo) => Names[(int)cargo];
}
