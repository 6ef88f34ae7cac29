using CrossMentor.Host.Composition;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Demo;

/// <summary>The users of the demonstration, one a role, and the application that they sign in to.</summary>
internal static class DemoUsers
{
    public const string Portal = "demo-portal";

    // Printed for everybody, so no other verb may ever give it to anybody.
    private const string Password = "only-for-trying-out";

    public static DemoUser PlatformAdmin { get; } = Named("demo-platform-admin", "runs the installation; sees no people");

    public static DemoUser ProgrammeManager { get; } = Named("demo-programme-manager", "a programme manager of the five programmes");

    public static DemoUser OrganisationCoordinator { get; } =
        Named("demo-organisation-coordinator", $"looks after the people of {DemoClients.CoordinatedOrganisation}");

    public static DemoUser Mentor { get; } = Named("demo-mentor", "the mentor of a pair of the largest programme, joined by invitation");

    public static DemoUser Mentee { get; } = Named("demo-mentee", "the mentee of the same pair");

    public static IReadOnlyList<DemoUser> All { get; } = [PlatformAdmin, ProgrammeManager, OrganisationCoordinator, Mentor, Mentee];

    /// <summary>Where applications in the making usually listen; the demonstration itself takes its codes at the first.</summary>
    public static IReadOnlyList<string> RedirectUris { get; } =
        ["http://127.0.0.1:3000/callback", "http://localhost:3000/callback", "http://127.0.0.1:5173/callback", "http://localhost:5173/callback"];

    public static Client PortalClient { get; } = Client.Public(
        Portal, RedirectUris, [.. RedirectUris.Select(address => address.Replace("callback", "", StringComparison.Ordinal))], "openid", "profile", "offline_access", ScopeRequirement.Scope);

    /// <summary>Registers all of them; the subject of each by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AddAsync(UserAccounts accounts, CancellationToken ct)
    {
        var subjects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var user in All)
        {
            var added = await accounts.AddAsync(user.Name, user.Name, user.Password, ct);
            subjects[user.Name] = added.Account?.Subject
                ?? throw new DemoFailedException($"The user {user.Name} could not be added: {string.Join(' ', added.Problems)}");
        }

        return subjects;
    }

    private static DemoUser Named(string name, string note) => new(name, Password, note);
}
