using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Execution.Writers;

/// <summary>Ships by chance.</summary>
/// <param name="Ships">The ships.</param>
public sealed record Fleet(IReadOnlyList<Ship> Ships)
{
    private const string Sdl = """
        type Query { ships: [Ship!]! some: [Ship] flagship: Ship flagshipNN: Ship! }
        enum Flag { RED GREEN }
        type Ship {
          id: ID!
          name: String
          nameNN: String!
          tons: Int
          tonsNN: Int!
          speed: Float
          speedNN: Float!
          flag: Flag
          flagNN: Flag!
          afloat: Boolean!
          sister: Ship
          sisterNN: Ship!
          berthNN: Berth!
          cargo: String
          tug: Ship
        }
        type Berth { quay: String ship: Ship }
        """;

    private static readonly string[] Names = ["Anna", "", "Übermut", "The \"Salt\"", "a\\b", "line\nend", "日本丸", "Marguerite Amalie the Second of Gråsten", "\u0001"];

    public static ExecutableSchema Bind()
    {
        var binding = new BindingOptions { IsService = type => type == typeof(Fleet) };
        binding.ResolverClasses.Add(typeof(FleetQueries));
        binding.ModelAssemblies.Add(typeof(Ship).Assembly);
        binding.TypeMap["Ship"] = typeof(Ship);
        binding.TypeMap["Berth"] = typeof(Berth);
        binding.TypeMap["Flag"] = typeof(Flag);
        return ExecutableSchema.Bind(SchemaBuilder.Build(Sdl).ToSchema(), binding);
    }

    public static Fleet Generate(int seed)
    {
        var dice = new Dice(seed);
        return new Fleet([.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Launch(dice, depth: 0))]);
    }

    private static Ship Launch(Dice dice, int depth) => new()
    {
        Id = $"s{dice.Below(100)}",
        Name = dice.Chance(0.3) ? null : dice.Pick(Names),
        NameNN = dice.Chance(0.02) ? null : dice.Pick(Names),
        Tons = dice.Chance(0.3) ? null : dice.Below(100_000),
        TonsNN = dice.Below(100) - 50,
        Speed = dice.Chance(0.3) ? null : dice.Chance(0.05) ? double.NaN : dice.Below(1000) / 8.0,
        SpeedNN = dice.Chance(0.02) ? double.PositiveInfinity : dice.Below(1000) / 7.0,
        Flag = dice.Chance(0.3) ? null : dice.Pick([Writers.Flag.Red, Writers.Flag.Green]),
        FlagNN = dice.Chance(0.02) ? (Flag)7 : Writers.Flag.Green,
        Afloat = dice.Chance(0.5),
        Sister = depth > 3 || dice.Chance(0.4) ? null : Launch(dice, depth + 1),
        SisterNN = depth > 3 || dice.Chance(0.05) ? null : Launch(dice, depth + 1),
        BerthNN = new Berth(dice.Chance(0.3) ? null : dice.Pick(Names), depth > 3 || dice.Chance(0.5) ? null : Launch(dice, depth + 1)),
        IsLost = dice.Chance(0.1),
    };
}

/// <summary>The roots of the fleet's schema.</summary>
public static class FleetQueries
{
    public static IReadOnlyList<Ship> Ships(Fleet fleet) => fleet.Ships;

    public static IReadOnlyList<Ship?> Some(Fleet fleet) => [null, .. fleet.Ships];

    public static Ship? Flagship(Fleet fleet) => fleet.Ships[0];

    public static Ship FlagshipNN(Fleet fleet) => fleet.Ships[^1];
}
