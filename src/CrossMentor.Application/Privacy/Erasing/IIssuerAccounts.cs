using System.Data.Common;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>The accounts that people sign in with, where they are kept in the database of the product.</summary>
public interface IIssuerAccounts
{
    /// <summary>Removes the account of this principal with everything that was granted to it, in the transaction of an erasure; nothing when it is of another issuer.</summary>
    /// <param name="issuer">Who vouches for the principal.</param>
    /// <param name="principal">The name under which roles are kept.</param>
    /// <param name="transaction">Of whoever erases.</param>
    /// <param name="ct">Ends the attempt.</param>
    Task RemoveAsync(string issuer, string principal, DbTransaction transaction, CancellationToken ct);
}
