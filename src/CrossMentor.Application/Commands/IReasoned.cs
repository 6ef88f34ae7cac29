namespace CrossMentor.Application.Commands;

/// <summary>An input that says why, in a code that may stand in the log.</summary>
internal interface IReasoned
{
    string ReasonCode { get; }
}
