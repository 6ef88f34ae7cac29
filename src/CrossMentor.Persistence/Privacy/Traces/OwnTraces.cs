using CrossMentor.Domain.Access;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>What is a person's alone: it goes with the person.</summary>
internal static class OwnTraces
{
    public static IReadOnlyList<PersonalRows> Erased { get; } =
    [
        new DeletedRows<RoleGrant>(of => grant => grant.PersonId == of.Id),
        new DeletedRows<Invitation>(of => invitation => invitation.PersonId == of.Id),
        new DeletedRows<Acknowledgement>(of => row => row.PersonId == of.Id),
        new DeletedRows<Consent>(of => consent => consent.PersonId == of.Id),
        new DeletedRows<DiversityAnswer>(of => answer => answer.PersonId == of.Id),
        new DeletedRows<DeclaredInterest>(of => interest => interest.PersonId == of.Id),
        new DeletedRows<DeclaredInterest>(of => interest => of.InterestsOfOthers.Contains(interest.Id)),
        new DeletedRows<EmploymentFact>(of => fact => fact.PersonId == of.Id),
        new DeletedRows<SurveyResponse>(of => response => response.PersonId == of.Id),
        new DeletedRows<BoundaryAttestation>(of => row => row.PersonId == of.Id),
        new DeletedRows<FollowUp>(of => row => of.Participants.Contains(row.ParticipantId)),
        new DeletedRows<WaitingEntry>(of => entry => entry.PersonId == of.Id),
        new DeletedRows<LegalHold>(of => hold => hold.PersonId == of.Id),
        new DeletedRows<IdempotentReply>(of => PersonalData.Each<IdempotentReply>(
            of.Principals, principal => reply => reply.Issuer == principal.Issuer && reply.Subject == principal.Subject)),
        new BlankedRows<AuditEntry>(of => PersonalData.Each<AuditEntry>(
                of.OwnPrincipals, principal => entry => entry.Issuer == principal.Issuer && entry.Subject == principal.Subject))
            .Blank(entry => entry.Issuer, string.Empty)
            .Blank(entry => entry.Subject, of => of.Pseudonym)
            .Blank(entry => entry.Salt, (byte[]?)null),
        new BlankedRows<Disclosure>(of => PersonalData.Each<Disclosure>(
                of.OwnPrincipals, principal => row => row.Issuer == principal.Issuer && row.Subject == principal.Subject))
            .Blank(row => row.Issuer, string.Empty)
            .Blank(row => row.Subject, of => of.Pseudonym)
            .Blank(row => row.Salt, (byte[]?)null)
            .Blank(row => row.Once, (Guid?)null),
    ];

    public static IReadOnlyList<KeptColumns> Kept { get; } =
    [
        PersonalData.Keep<Person>("the tombstone, to which what is counted leads", nameof(Person.Id)),
        PersonalData.Keep<Participant>("leads to the tombstone: that there was a participant is counted", nameof(Participant.Id), nameof(Participant.PersonId)),
        PersonalData.Keep<Erasure>("the list of whom to erase again in a restored backup", nameof(Erasure.PersonId)),
        PersonalData.Keep<AuditEntry>(
            "names of operations, types, refusals, reasons and programs", nameof(AuditEntry.Operation), nameof(AuditEntry.ObjectType), nameof(AuditEntry.Outcome),
            nameof(AuditEntry.Reason), nameof(AuditEntry.ClientId)),
        PersonalData.Keep<AuditEntry>(
            "without the salt nobody can guess whom the commitment means, and the chain needs it", nameof(AuditEntry.ActorCommitment), nameof(AuditEntry.Hash)),
        PersonalData.Keep<Disclosure>("leads to the tombstone: that something was shown, and no value of it", nameof(Disclosure.PersonId)),
        PersonalData.Keep<Disclosure>(
            "without the salt nobody can guess whom the commitment means, and the chain needs it", nameof(Disclosure.ActorCommitment), nameof(Disclosure.Hash)),
        PersonalData.Keep<ChainHead>("the end of a chain of such hashes", nameof(ChainHead.Hash)),
    ];
}
