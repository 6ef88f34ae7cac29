using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Application.Commands;

/// <summary>Notes in the log what a caller did, or was refused, and in whose chain it belongs.</summary>
internal sealed class AuditTrail(CrossMentorDb db, CallerScope scope, TimeProvider clock)
{
    private const string OfOrganisation = "OrganisationId";

    /// <summary>Adds the entry to the unit of work; whoever calls saves it.</summary>
    public void Note<TInput>(TInput input, string? type, Guid? id, string outcome)
        where TInput : ICommandInput
    {
        var caller = scope.Require();
        var context = new AuditContext(OfObject(type, id) ?? OfActor(caller), caller.ClientId, (input as IReasoned)?.ReasonCode);
        db.AuditEntries.Add(AuditEntry.Of(
            clock.GetUtcNow(), caller.Issuer, caller.Subject, Operation.NameOf<TInput>(), type, id, outcome, context));
    }

    // The command has loaded or made the object; what it has not, nobody reads for the sake of the log.
    private OrganisationId? OfObject(string? type, Guid? id)
    {
        if (type == nameof(Organisation) && id is { } organisation)
        {
            return new(organisation);
        }

        if (db.Model.GetEntityTypes().FirstOrDefault(entity => entity.ClrType.Name == type)?.FindProperty(OfOrganisation) is null)
        {
            return null;
        }

        var changed = db.ChangeTracker.Entries().FirstOrDefault(entry =>
            entry.Metadata.ClrType.Name == type && entry.Metadata.FindPrimaryKey() is { Properties: [var key] }
            && AuditedObject.Of(entry.Property(key).CurrentValue!).Id == id);
        return changed?.Property(OfOrganisation).CurrentValue as OrganisationId?;
    }

    private static OrganisationId? OfActor(Caller caller)
    {
        var own = caller.Grants.Select(grant => grant.OrganisationId).OfType<OrganisationId>().Distinct().Take(2).ToList();
        return own.Count == 1 ? own[0] : null;
    }
}
