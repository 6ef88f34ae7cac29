using CrossMentor.Benchmarks.Attacks;
using CrossMentor.Benchmarks.Databases;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>All servers that take part, in the order of their rows.</summary>
internal static class ServerKinds
{
    public static IReadOnlyList<ServerKind> All { get; } =
    [
        new EngineServer(),
        new MinimalApiServer(),
        new FixedBytesServer(),
        new MercuriusServer(),
#if HOT_CHOCOLATE
        new HotChocolateServer(),
#endif
    ];

    public static ServerKind Named(string name) => All.Concat([new ProductServer(), new PostgreSqlProductServer(isHeld: true), new PostgreSqlProductServer(isHeld: false), new AttackedServer()]).FirstOrDefault(kind => kind.Name == name)
        ?? throw new ArgumentException($"There is no server \"{name}\": {string.Join(", ", All.Select(kind => kind.Name))}.", nameof(name));
}
