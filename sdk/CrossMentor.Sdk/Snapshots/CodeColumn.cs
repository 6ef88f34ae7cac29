namespace CrossMentor.Sdk.Snapshots;

/// <summary>One code a person together with the vocabulary that gives the codes their meaning.</summary>
internal sealed record CodeColumn(Vocabulary Vocabulary, int[] Codes);
