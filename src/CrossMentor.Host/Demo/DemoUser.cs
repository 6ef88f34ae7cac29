namespace CrossMentor.Host.Demo;

/// <summary>Somebody who can sign in while the demonstration runs.</summary>
/// <param name="Note">Whom they play, for the printed list.</param>
internal sealed record DemoUser(string Name, string Password, string Note);
