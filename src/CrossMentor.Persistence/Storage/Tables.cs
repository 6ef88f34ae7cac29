namespace CrossMentor.Persistence.Storage;

/// <summary>The names of those tables that are mapped twice.</summary>
internal static class Tables
{
    public const string Programmes = "Programmes";
    public const string ParticipatingOrganisations = "ParticipatingOrganisations";
    public const string Participants = "Participants";
    public const string Pairs = "Pairs";
    public const string LearningGroupMembers = "LearningGroupMembers";
    public const string IntervisionMembers = "IntervisionMembers";
    public const string PanelMembers = "PanelMembers";
    public const string Jurors = "Jurors";
    public const string JuryBallots = "JuryBallots";
}
