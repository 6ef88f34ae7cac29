using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Verbs;

/// <summary>The product's data in the database that the configuration names, for verbs that work on it whether a server runs or not.</summary>
internal static class VerbDatabase
{
    /// <exception cref="UnavailableException">The database cannot be reached, or lacks migrations.</exception>
    public static async Task<CrossMentorDbFactory> OpenAsync(CancellationToken ct)
    {
        var factory = new CrossMentorDbFactory(DatabaseServices.ConnectionOf(OptionsSource.Read().Database));
        await new DatabaseSetup(factory).PrepareAsync(ct);
        return factory;
    }
}
