using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Changes;

/// <summary>An object was stored, changed or removed. It says no more than which: whoever may see the object reads it.</summary>
/// <param name="Topic">Who is told.</param>
/// <param name="Id">Which object of the topic.</param>
public readonly record struct StoredChange(ChangeTopic Topic, Guid Id)
{
    public static StoredChange Of(MatchRunId run) => new(ChangeTopic.Of(run), run.Value);

    /// <summary>What a stored object means to listeners; null for objects that nobody can listen to.</summary>
    internal static StoredChange? Of(object entity) => entity switch
    {
        MatchRun run => Of(run.Id),
        Programme programme => new(ChangeTopic.Of(programme.Id), programme.Id.Value),
        PurposeVersion version => new(ChangeTopic.Of(version.ProgrammeId), version.ProgrammeId.Value),
        PurposeAcceptance acceptance => new(ChangeTopic.Of(acceptance.ProgrammeId), acceptance.ProgrammeId.Value),
        AgreementVersion version => new(ChangeTopic.Of(version.ProgrammeId), version.ProgrammeId.Value),
        AgreementSignature signature => new(ChangeTopic.Of(signature.ProgrammeId), signature.ProgrammeId.Value),
        ParticipatingOrganisation part => new(ChangeTopic.Of(part.ProgrammeId), part.ProgrammeId.Value),
        Participant participant => new(ChangeTopic.EnrolmentsOf(participant.ProgrammeId), participant.Id.Value),
        Pair pair => new(ChangeTopic.PairsOf(pair.ProgrammeId), pair.Id.Value),
        PairSession session => new(ChangeTopic.PairsOf(session.ProgrammeId), session.PairId.Value),
        NonRecruitmentCase one => new(ChangeTopic.NonRecruitmentCasesOf(one.ProgrammeId), one.Id.Value),
        _ => null,
    };
}
