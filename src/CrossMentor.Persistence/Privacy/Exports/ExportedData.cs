using System.Text.Json.Nodes;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Persistence.Privacy.Exports;

/// <summary>What somebody is given who asks for everything that is kept about it, and what not, with the reason.</summary>
/// <remarks>A test holds that nothing is erased with a person that is neither told to it nor left out here.</remarks>
internal static class ExportedData
{
    private const string Version = "Version";

    public static IReadOnlyList<ExportedRows> All { get; } =
    [
        new ExportedRows<Person>(of => person => person.Id == of.Id, Version, nameof(Person.HasUnresolvedManager)),
        new ExportedRows<Participant>(of => participant => participant.PersonId == of.Id, Version),
        new ExportedRows<RoleGrant>(of => grant => grant.PersonId == of.Id, nameof(RoleGrant.ScopeKey)),
        new ExportedRows<Invitation>(of => invitation => invitation.PersonId == of.Id, Version, nameof(Invitation.CodeHash)),
        new ExportedRows<Acknowledgement>(of => row => row.PersonId == of.Id),
        new ExportedRows<Consent>(of => consent => consent.PersonId == of.Id),
        new ExportedRows<DiversityAnswer>(of => answer => answer.PersonId == of.Id),
        new ExportedRows<DeclaredInterest>(
            of => interest => interest.PersonId == of.Id, Version, nameof(DeclaredInterest.OtherEmail), nameof(DeclaredInterest.OtherName), nameof(DeclaredInterest.OtherPersonId)),
        new ExportedRows<EmploymentFact>(of => fact => fact.PersonId == of.Id),
        new ExportedRows<SurveyResponse>(of => response => response.PersonId == of.Id, Version),
        new ExportedRows<BoundaryAttestation>(of => row => row.PersonId == of.Id, Version),
        new ExportedRows<FollowUp>(of => row => of.Participants.Contains(row.ParticipantId), Version),
        new ExportedRows<WaitingEntry>(of => entry => entry.PersonId == of.Id, Version),

        // Why the two fit quotes the profiles of both.
        new ExportedRows<Pair>(
            of => pair => pair.IsDisclosed && (pair.MentorPersonId == of.Id || pair.MenteePersonId == of.Id), Version, nameof(Pair.Answers), nameof(Pair.Explanation))
        {
            Trim = TrimPair,
        },
        new ExportedRows<PairSession>(of => session => session.MentorPersonId == of.Id || session.MenteePersonId == of.Id, Version, nameof(PairSession.Topics)),
        new ExportedRows<PairJournal>(of => journal => journal.MentorPersonId == of.Id || journal.MenteePersonId == of.Id, Version) { Trim = TrimJournal },

        // Words of the other are the other's; those of the person are told to nobody but itself, and so not to an operator.
        new ExportedRows<PairNote>(
            of => note => (note.Author == PairSide.Mentor && note.MentorPersonId == of.Id) || (note.Author == PairSide.Mentee && note.MenteePersonId == of.Id), nameof(PairNote.Sealed)),
        new ExportedRows<PairCertificate>(of => certificate => certificate.MentorPersonId == of.Id || certificate.MenteePersonId == of.Id),
        new ExportedRows<Attendance>(of => attendance => attendance.PersonId == of.Id, Version),
        new ExportedRows<LearningGroupMember>(of => member => member.PersonId == of.Id),
        new ExportedRows<IntervisionMember>(of => member => member.PersonId == of.Id),
        new ExportedRows<Artefact>(of => artefact => artefact.PersonId == of.Id, Version, nameof(Artefact.Authors)),
        new ExportedRows<GroupTask>(of => task => task.RaisedByPersonId == of.Id, Version),

        // Who looked is not told by name: the role, and the organisation that it acted for.
        new ExportedRows<Disclosure>(
            of => row => row.PersonId == of.Id, nameof(Disclosure.Id), nameof(Disclosure.At), nameof(Disclosure.Issuer), nameof(Disclosure.Subject), nameof(Disclosure.Chain),
            nameof(Disclosure.Salt), nameof(Disclosure.ActorCommitment), nameof(Disclosure.Sequence), nameof(Disclosure.Hash), nameof(Disclosure.Once)),
        new ExportedRows<Nomination>(of => nomination => nomination.MenteePersonId == of.Id),
    ];

    public static IReadOnlyDictionary<Type, string> LeftOut { get; } = new Dictionary<Type, string>
    {
        [typeof(LegalHold)] = "how a matter is filed elsewhere",
        [typeof(IdempotentReply)] = "hashes and ids, for some hours",
        [typeof(AuditEntry)] = "what was done, by ids; who the actor was is in the roles",
        [typeof(KeptRunInputs)] = "of everybody at once, and under pseudonyms",
        [typeof(MatchTask)] = "questions of a manager about many people",
        [typeof(Proposal)] = "drafts about two people that came to nothing; what came of them is a pair",
        [typeof(UnplacedParticipant)] = "drafts of a manager",
        [typeof(ScenarioDecision)] = "words of a manager about two people",
        [typeof(Prize)] = "known to everybody in the programme",
        [typeof(SteeringDecision)] = "words of organisations about a case",
        [typeof(SteeringTopic)] = "words of organisations about a case",
        [typeof(AgreementSignature)] = "done for an organisation",
        [typeof(PurposeAcceptance)] = "done for an organisation",
        [typeof(ProgrammeSeries)] = "done for organisations",
        [typeof(PairContentKey)] = "the key to what both wrote, which opens nothing outside the installation",
        [typeof(PanelMember)] = "a seat beside the rosters",
        [typeof(Juror)] = "a seat beside the rosters",
    };

    private static void TrimPair(JsonObject written, Pair pair, Traces.PersonTraces of)
    {
        var other = pair.MentorPersonId == of.Id ? "mentee" : "mentor";
        written[$"{other}Profile"] = null;
        written[$"{other}Pledge"] = null;
    }

    // Goals, plan and experiments are the mentee's; of feedback, what somebody gave is that person's own.
    private static void TrimJournal(JsonObject written, PairJournal journal, Traces.PersonTraces of)
    {
        var side = journal.MentorPersonId == of.Id ? PairSide.Mentor : PairSide.Mentee;
        if (side == PairSide.Mentor)
        {
            (written["goals"], written["experiments"], written["careerPlan"]) = (new JsonArray(), new JsonArray(), null);
        }

        written["feedback"] = new JsonArray([.. written["feedback"]!.AsArray().Where(told => told!["from"]!.GetValue<string>() == side.ToString()).Select(told => told!.DeepClone())]);
    }
}
