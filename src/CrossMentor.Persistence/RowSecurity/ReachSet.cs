namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Ids that follow from who somebody is, such as the programmes that an own organisation takes part in: looked up once, asked for at every row.</summary>
/// <param name="Name">Unique, and another one as soon as the set means something else.</param>
/// <param name="Query">The statement that looks it up.</param>
internal sealed record ReachSet(string Name, string Query);
