using System.Data.Common;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>Everybody signs in elsewhere.</summary>
public sealed class NoIssuerAccounts : IIssuerAccounts
{
    public Task RemoveAsync(string issuer, string principal, DbTransaction transaction, CancellationToken ct) => Task.CompletedTask;
}
