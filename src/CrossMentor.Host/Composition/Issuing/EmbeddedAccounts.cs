using System.Data.Common;
using CrossMentor.Api.Callers;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Composition.Issuing;

/// <summary>The accounts of the embedded issuer, for erasures: its tables lie in the product's database, so that a transaction reaches both.</summary>
internal sealed class EmbeddedAccounts(Func<string> embedded, AccountRemoval removal) : IIssuerAccounts
{
    /// <summary>For the command line, where no server listens.</summary>
    public static IIssuerAccounts Of(CrossMentorOptions options)
    {
        var issuer = options.Identity.Embedded;
        return issuer.Enabled
            ? new EmbeddedAccounts(() => NameOf(issuer.Issuer, options.Urls), new AccountRemoval(DatabaseServices.IssuerOf(options.Database)))
            : new NoIssuerAccounts();
    }

    public Task RemoveAsync(string issuer, string principal, DbTransaction transaction, CancellationToken ct)
        => issuer == embedded() && PrincipalName.SubjectOfUser(principal) is { } subject ? removal.RemoveAsync(subject, transaction, ct) : Task.CompletedTask;

    private static string NameOf(string configured, string urls)
    {
        try
        {
            return EmbeddedIssuer.NameOf(configured, OptionRules.Addresses(urls));
        }
        catch (InvalidOperationException nameless)
        {
            throw new ConfigurationRefusedException([new("CrossMentor:Identity:Embedded:Issuer", $"has to be set. {nameless.Message}")]);
        }
    }
}
