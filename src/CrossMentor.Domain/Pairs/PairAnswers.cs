using System.Text.Json.Serialization;

namespace CrossMentor.Domain.Pairs;

/// <summary>The four who may be asked before a pair comes about, and what they said.</summary>
public sealed record PairAnswers(PairAnswer MentorOrganisation, PairAnswer MenteeOrganisation, PairAnswer Mentor, PairAnswer Mentee)
{
    [JsonIgnore]
    public bool AreComplete => All.All(answer => answer is PairAnswer.NotAsked or PairAnswer.Agreed);

    /// <summary>How many have not answered. Which ones is nobody's business: it would tell who declined.</summary>
    [JsonIgnore]
    public int AwaitedCount => All.Count(answer => answer == PairAnswer.Awaited);

    private PairAnswer[] All => [MentorOrganisation, MenteeOrganisation, Mentor, Mentee];

    public static PairAnswers AskedBy(PairApproval approval)
    {
        var organisations = approval is PairApproval.Organisations or PairApproval.OrganisationsAndPeople ? PairAnswer.Awaited : PairAnswer.NotAsked;
        var people = approval is PairApproval.People or PairApproval.OrganisationsAndPeople ? PairAnswer.Awaited : PairAnswer.NotAsked;
        return new(organisations, organisations, people, people);
    }

    public PairAnswer Of(PairSide side, PairVoice voice) => (side, voice) switch
    {
        (PairSide.Mentor, PairVoice.Organisation) => MentorOrganisation,
        (PairSide.Mentee, PairVoice.Organisation) => MenteeOrganisation,
        (PairSide.Mentor, _) => Mentor,
        _ => Mentee,
    };

    public PairAnswers With(PairSide side, PairVoice voice, PairAnswer answer) => (side, voice) switch
    {
        (PairSide.Mentor, PairVoice.Organisation) => this with { MentorOrganisation = answer },
        (PairSide.Mentee, PairVoice.Organisation) => this with { MenteeOrganisation = answer },
        (PairSide.Mentor, _) => this with { Mentor = answer },
        _ => this with { Mentee = answer },
    };
}
