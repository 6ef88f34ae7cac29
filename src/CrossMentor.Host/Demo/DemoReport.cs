namespace CrossMentor.Host.Demo;

/// <summary>What the demonstration did, for a person or for a script.</summary>
internal sealed record DemoReport(
    string Address, string Database, IReadOnlyList<DemoProgrammeReport> Programmes, IReadOnlyList<DemoClient> Clients, IReadOnlyList<DemoUser> Users)
{
    public bool HoldsEveryPromise => Programmes.All(programme => programme.BrokenPromises.Count == 0);
}
