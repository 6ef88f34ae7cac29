using System.Data.Common;

namespace CrossMentor.Identity.Storage;

/// <summary>The context of one scope: of its own, or a part of a transaction of somebody else.</summary>
internal sealed class IssuerDbScope(IssuerDbFactory factory)
{
    private DbTransaction? joined;

    /// <summary>Says so before anything in the scope asks for the context.</summary>
    public void Join(DbTransaction transaction) => joined = transaction;

    public IssuerDb Create() => (joined is null ? factory : factory.Within(joined)).Create();
}
