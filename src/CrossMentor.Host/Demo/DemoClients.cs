using CrossMentor.Host.Composition;

namespace CrossMentor.Host.Demo;

/// <summary>The clients of the demonstration. Their secrets are printed for everybody, so no other verb may ever register them.</summary>
internal static class DemoClients
{
    public const string Scope = ScopeRequirement.Scope;

    public static DemoClient Manager { get; } = new("demo", "demo", "the programme manager who made the five programmes");

    public static DemoClient PlatformAdmin { get; } = Named("demo-platform-admin", "runs the installation; sees no people");

    public static DemoClient ProgrammeManager { get; } = Named("demo-programme-manager", "another programme manager of the five programmes");

    public static DemoClient OrganisationCoordinator { get; } = Named("demo-organisation-coordinator", $"looks after the people of {CoordinatedOrganisation}");

    public static IReadOnlyList<DemoClient> All { get; } = [Manager, PlatformAdmin, ProgrammeManager, OrganisationCoordinator];

    /// <summary>The organisation that the coordinator's client belongs to.</summary>
    public const string CoordinatedOrganisation = "Alzette Finanzhaus";

    private static DemoClient Named(string id, string note) => new(id, id, note);
}
