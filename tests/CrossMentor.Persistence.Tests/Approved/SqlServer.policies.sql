-- The tenant filters of this version as row-level security of SQL Server (2017 or later).
-- UNPROVEN: no server has run this. The product neither runs it nor tells a session anything; with the policy on, it sees no row.
-- sqlcmd -b -I -i FILE, so that it stops at the first error and changes nothing then.
SET XACT_ABORT ON;
BEGIN TRANSACTION;
GO
DROP SECURITY POLICY IF EXISTS [crossmentor].[Tenant];
DECLARE @drop nvarchar(max);
WHILE 1 = 1
BEGIN
  SET @drop = (
    SELECT STRING_AGG(CONVERT(nvarchar(max), N'DROP FUNCTION [crossmentor].' + QUOTENAME(made.[name])), N'; ')
    FROM sys.objects AS made WHERE made.[schema_id] = SCHEMA_ID(N'crossmentor') AND made.[type] = 'IF'
      AND NOT EXISTS (SELECT 1 FROM sys.sql_expression_dependencies AS used WHERE used.[referenced_id] = made.[object_id]));
  IF @drop IS NULL BREAK;
  EXEC sys.sp_executesql @drop;
END;
IF SCHEMA_ID(N'crossmentor') IS NULL EXEC(N'CREATE SCHEMA [crossmentor]');
GO
CREATE FUNCTION [crossmentor].[Told]() RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT
  CONCAT(CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ManagedProgrammes.8') AS varchar(max))) AS [ManagedProgrammes],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnOrganisations.8') AS varchar(max))) AS [OwnOrganisations],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ActingOrganisations.8') AS varchar(max))) AS [ActingOrganisations],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.OwnPeople.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.OwnPeople.8') AS varchar(max))) AS [OwnPeople],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Opened.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Opened.8') AS varchar(max))) AS [Opened],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_cdb8dab4.8') AS varchar(max))) AS [IntervisionMembers_IntervisionGroupId_cdb8dab4],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_IntervisionGroupId_e70a6ea2.8') AS varchar(max))) AS [IntervisionMembers_IntervisionGroupId_e70a6ea2],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_ParticipantId_f0737742.8') AS varchar(max))) AS [IntervisionMembers_ParticipantId_f0737742],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.IntervisionMembers_PersonId_b4efcc34.8') AS varchar(max))) AS [IntervisionMembers_PersonId_b4efcc34],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_Id_be1e3bfe.8') AS varchar(max))) AS [Jurors_Id_be1e3bfe],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Jurors_PrizeId_4d2a113d.8') AS varchar(max))) AS [Jurors_PrizeId_4d2a113d],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.JuryBallots_NominationId_e1065bbb.8') AS varchar(max))) AS [JuryBallots_NominationId_e1065bbb],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_019fc04c.8') AS varchar(max))) AS [LearningGroupMembers_LearningGroupId_019fc04c],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_LearningGroupId_c3affdaa.8') AS varchar(max))) AS [LearningGroupMembers_LearningGroupId_c3affdaa],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_ParticipantId_c99f7da1.8') AS varchar(max))) AS [LearningGroupMembers_ParticipantId_c99f7da1],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.LearningGroupMembers_PersonId_e3484317.8') AS varchar(max))) AS [LearningGroupMembers_PersonId_e3484317],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeId_8141dbbc.8') AS varchar(max))) AS [Pairs_MenteeId_8141dbbc],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteeOrganisationId_26a35bb5.8') AS varchar(max))) AS [Pairs_MenteeOrganisationId_26a35bb5],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MenteePersonId_13ab7aaa.8') AS varchar(max))) AS [Pairs_MenteePersonId_13ab7aaa],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorId_9388a5c2.8') AS varchar(max))) AS [Pairs_MentorId_9388a5c2],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorOrganisationId_3dc19637.8') AS varchar(max))) AS [Pairs_MentorOrganisationId_3dc19637],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Pairs_MentorPersonId_f24672b2.8') AS varchar(max))) AS [Pairs_MentorPersonId_f24672b2],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.PanelMembers_ProgrammeId_526d131e.8') AS varchar(max))) AS [PanelMembers_ProgrammeId_526d131e],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_OrganisationId_d70caec2.8') AS varchar(max))) AS [Participants_OrganisationId_d70caec2],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Participants_ProgrammeId_4a1c8353.8') AS varchar(max))) AS [Participants_ProgrammeId_4a1c8353],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_OrganisationId_5ae5f69f.8') AS varchar(max))) AS [ParticipatingOrganisations_OrganisationId_5ae5f69f],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.ParticipatingOrganisations_ProgrammeId_4f350b0a.8') AS varchar(max))) AS [ParticipatingOrganisations_ProgrammeId_4f350b0a],
  CONCAT(CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.1') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.2') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.3') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.4') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.5') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.6') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.7') AS varchar(max)), CAST(SESSION_CONTEXT(N'cm.Programmes_SeriesId_217f8ae9.8') AS varchar(max))) AS [Programmes_SeriesId_217f8ae9],
  CAST(SESSION_CONTEXT(N'cm.Issuer') AS nvarchar(400)) AS [Issuer],
  CAST(SESSION_CONTEXT(N'cm.Subject') AS nvarchar(400)) AS [Subject];
GO
CREATE OR ALTER PROCEDURE [crossmentor].[Tell] @settings nvarchar(max) AS
BEGIN
  SET NOCOUNT ON;
  DECLARE @keys TABLE ([Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL, [Part] int NULL, [Key] nvarchar(128) NOT NULL);
  INSERT INTO @keys ([Name], [Part], [Key])
  SELECT list.[Name], part.[Number], CONCAT(N'cm.', list.[Name], N'.', part.[Number])
  FROM (VALUES (N'ManagedProgrammes'), (N'OwnOrganisations'), (N'ActingOrganisations'), (N'OwnPeople'), (N'Opened'), (N'IntervisionMembers_IntervisionGroupId_cdb8dab4'), (N'IntervisionMembers_IntervisionGroupId_e70a6ea2'), (N'IntervisionMembers_ParticipantId_f0737742'), (N'IntervisionMembers_PersonId_b4efcc34'), (N'Jurors_Id_be1e3bfe'), (N'Jurors_PrizeId_4d2a113d'), (N'JuryBallots_NominationId_e1065bbb'), (N'LearningGroupMembers_LearningGroupId_019fc04c'), (N'LearningGroupMembers_LearningGroupId_c3affdaa'), (N'LearningGroupMembers_ParticipantId_c99f7da1'), (N'LearningGroupMembers_PersonId_e3484317'), (N'Pairs_MenteeId_8141dbbc'), (N'Pairs_MenteeOrganisationId_26a35bb5'), (N'Pairs_MenteePersonId_13ab7aaa'), (N'Pairs_MentorId_9388a5c2'), (N'Pairs_MentorOrganisationId_3dc19637'), (N'Pairs_MentorPersonId_f24672b2'), (N'PanelMembers_ProgrammeId_526d131e'), (N'Participants_OrganisationId_d70caec2'), (N'Participants_ProgrammeId_4a1c8353'), (N'ParticipatingOrganisations_OrganisationId_5ae5f69f'), (N'ParticipatingOrganisations_ProgrammeId_4f350b0a'), (N'Programmes_SeriesId_217f8ae9')) AS list([Name])
  CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8)) AS part([Number]);
  INSERT INTO @keys ([Name], [Part], [Key])
  SELECT name.[Name], NULL, CONCAT(N'cm.', name.[Name]) FROM (VALUES (N'Issuer'), (N'Subject')) AS name([Name]);

  DECLARE @key nvarchar(128), @content sql_variant;
  DECLARE everything CURSOR LOCAL FAST_FORWARD FOR SELECT [Key] FROM @keys;
  OPEN everything;
  FETCH NEXT FROM everything INTO @key;
  WHILE @@FETCH_STATUS = 0
  BEGIN
    EXEC sys.sp_set_session_context @key = @key, @value = NULL;
    FETCH NEXT FROM everything INTO @key;
  END;
  CLOSE everything;
  DEALLOCATE everything;

  DECLARE @told TABLE ([Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL, [Value] nvarchar(max) NULL);
  INSERT INTO @told ([Name], [Value]) SELECT [key], [value] FROM OPENJSON(@settings);
  IF EXISTS (SELECT 1 FROM @told WHERE [Name] NOT IN (SELECT [Name] FROM @keys))
    THROW 50000, 'A setting has a name that no policy reads. Nothing is told.', 1;
  IF EXISTS (SELECT 1 FROM @told AS told WHERE DATALENGTH(told.[Value]) > 2 * CASE WHEN told.[Name] IN (N'Issuer', N'Subject') THEN 400 ELSE 63936 END)
    THROW 50001, 'A setting is longer than a session can be told. Nothing is told.', 1;

  DECLARE something CURSOR LOCAL FAST_FORWARD FOR
    SELECT keys.[Key], CASE
      WHEN keys.[Part] IS NULL THEN CONVERT(sql_variant, CONVERT(nvarchar(400), told.[Value]))
      ELSE CONVERT(sql_variant, CONVERT(varchar(8000), SUBSTRING(UPPER(told.[Value]), (keys.[Part] - 1) * 7992 + 1, 7992))) END
    FROM @keys AS keys INNER JOIN @told AS told ON told.[Name] = keys.[Name]
    WHERE LEN(told.[Value]) > ISNULL((keys.[Part] - 1) * 7992, 0);
  OPEN something;
  FETCH NEXT FROM something INTO @key, @content;
  WHILE @@FETCH_STATUS = 0
  BEGIN
    EXEC sys.sp_set_session_context @key = @key, @value = @content;
    FETCH NEXT FROM something INTO @key, @content;
  END;
  CLOSE something;
  DEALLOCATE something;
END;
GO
-- Lists that follow from a scope are looked up by whoever tells it, with every table open; told is [crossmentor].[Told]():
-- IntervisionMembers_IntervisionGroupId_cdb8dab4: SELECT DISTINCT r0.[IntervisionGroupId] FROM [dbo].[IntervisionMembers] AS r0 WHERE CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- IntervisionMembers_IntervisionGroupId_e70a6ea2: SELECT DISTINCT r0.[IntervisionGroupId] FROM [dbo].[IntervisionMembers] AS r0 WHERE (CHARINDEX(CAST(r0.[OrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- IntervisionMembers_ParticipantId_f0737742: SELECT DISTINCT r0.[ParticipantId] FROM [dbo].[IntervisionMembers] AS r0 WHERE EXISTS (SELECT 1 FROM [dbo].[IntervisionMembers] AS r1 WHERE r1.[IntervisionGroupId] = r0.[IntervisionGroupId] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- IntervisionMembers_PersonId_b4efcc34: SELECT DISTINCT r0.[PersonId] FROM [dbo].[IntervisionMembers] AS r0 WHERE EXISTS (SELECT 1 FROM [dbo].[IntervisionMembers] AS r1 WHERE r1.[IntervisionGroupId] = r0.[IntervisionGroupId] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- Jurors_Id_be1e3bfe: SELECT DISTINCT r0.[Id] FROM [dbo].[Jurors] AS r0 WHERE r0.[StoodDownOn] IS NULL AND r0.[Issuer] = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND r0.[Subject] = told.[Subject] COLLATE Latin1_General_100_BIN2
-- Jurors_PrizeId_4d2a113d: SELECT DISTINCT r0.[PrizeId] FROM [dbo].[Jurors] AS r0 WHERE r0.[StoodDownOn] IS NULL AND r0.[Issuer] = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND r0.[Subject] = told.[Subject] COLLATE Latin1_General_100_BIN2
-- JuryBallots_NominationId_e1065bbb: SELECT DISTINCT r0.[NominationId] FROM [dbo].[JuryBallots] AS r0 WHERE EXISTS (SELECT 1 FROM [dbo].[Jurors] AS r1 WHERE r1.[Id] = r0.[JurorId] AND r1.[StoodDownOn] IS NULL AND r1.[Issuer] = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND r1.[Subject] = told.[Subject] COLLATE Latin1_General_100_BIN2)
-- LearningGroupMembers_LearningGroupId_019fc04c: SELECT DISTINCT r0.[LearningGroupId] FROM [dbo].[LearningGroupMembers] AS r0 WHERE (CHARINDEX(CAST(r0.[OrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- LearningGroupMembers_LearningGroupId_c3affdaa: SELECT DISTINCT r0.[LearningGroupId] FROM [dbo].[LearningGroupMembers] AS r0 WHERE CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- LearningGroupMembers_ParticipantId_c99f7da1: SELECT DISTINCT r0.[ParticipantId] FROM [dbo].[LearningGroupMembers] AS r0 WHERE EXISTS (SELECT 1 FROM [dbo].[LearningGroupMembers] AS r1 WHERE r1.[LearningGroupId] = r0.[LearningGroupId] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- LearningGroupMembers_PersonId_e3484317: SELECT DISTINCT r0.[PersonId] FROM [dbo].[LearningGroupMembers] AS r0 WHERE EXISTS (SELECT 1 FROM [dbo].[LearningGroupMembers] AS r1 WHERE r1.[LearningGroupId] = r0.[LearningGroupId] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- Pairs_MenteeId_8141dbbc: SELECT DISTINCT r0.[MenteeId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND (CHARINDEX(CAST(r0.[MentorOrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[MentorPersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- Pairs_MenteeOrganisationId_26a35bb5: SELECT DISTINCT r0.[MenteeOrganisationId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND CHARINDEX(CAST(r0.[MentorPersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- Pairs_MenteePersonId_13ab7aaa: SELECT DISTINCT r0.[MenteePersonId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND (CHARINDEX(CAST(r0.[MentorOrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[MentorPersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- Pairs_MentorId_9388a5c2: SELECT DISTINCT r0.[MentorId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND (CHARINDEX(CAST(r0.[MenteeOrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[MenteePersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- Pairs_MentorOrganisationId_3dc19637: SELECT DISTINCT r0.[MentorOrganisationId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND CHARINDEX(CAST(r0.[MenteePersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- Pairs_MentorPersonId_f24672b2: SELECT DISTINCT r0.[MentorPersonId] FROM [dbo].[Pairs] AS r0 WHERE r0.[IsDisclosed] = 1 AND (CHARINDEX(CAST(r0.[MenteeOrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0 OR CHARINDEX(CAST(r0.[MenteePersonId] AS varchar(36)), told.[OwnPeople]) > 0)
-- PanelMembers_ProgrammeId_526d131e: SELECT DISTINCT r0.[ProgrammeId] FROM [dbo].[PanelMembers] AS r0 WHERE r0.[StoodDownOn] IS NULL AND r0.[Issuer] = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND r0.[Subject] = told.[Subject] COLLATE Latin1_General_100_BIN2
-- Participants_OrganisationId_d70caec2: SELECT DISTINCT r0.[OrganisationId] FROM [dbo].[Participants] AS r0 WHERE CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- Participants_ProgrammeId_4a1c8353: SELECT DISTINCT r0.[ProgrammeId] FROM [dbo].[Participants] AS r0 WHERE CHARINDEX(CAST(r0.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0
-- ParticipatingOrganisations_OrganisationId_5ae5f69f: SELECT DISTINCT r0.[OrganisationId] FROM [dbo].[ParticipatingOrganisations] AS r0 WHERE (CHARINDEX(CAST(r0.[ProgrammeId] AS varchar(36)), told.[ManagedProgrammes]) > 0 OR EXISTS (SELECT 1 FROM [dbo].[ParticipatingOrganisations] AS r1 WHERE r1.[ProgrammeId] = r0.[ProgrammeId] AND CHARINDEX(CAST(r1.[OrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0) OR EXISTS (SELECT 1 FROM [dbo].[Participants] AS r1 WHERE r1.[ProgrammeId] = r0.[ProgrammeId] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0))
-- ParticipatingOrganisations_ProgrammeId_4f350b0a: SELECT DISTINCT r0.[ProgrammeId] FROM [dbo].[ParticipatingOrganisations] AS r0 WHERE CHARINDEX(CAST(r0.[OrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0
-- Programmes_SeriesId_217f8ae9: SELECT DISTINCT r0.[SeriesId] FROM [dbo].[Programmes] AS r0 WHERE (CHARINDEX(CAST(r0.[Id] AS varchar(36)), told.[ManagedProgrammes]) > 0 OR EXISTS (SELECT 1 FROM [dbo].[ParticipatingOrganisations] AS r1 WHERE r1.[ProgrammeId] = r0.[Id] AND CHARINDEX(CAST(r1.[OrganisationId] AS varchar(36)), told.[OwnOrganisations]) > 0) OR EXISTS (SELECT 1 FROM [dbo].[Participants] AS r1 WHERE r1.[ProgrammeId] = r0.[Id] AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0))
CREATE FUNCTION [crossmentor].[Seen_Acknowledgements](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('E8BA83E4-F3DE-5058-90B6-F25B100E92DB', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Adoptions](@ProgrammeId uniqueidentifier, @OriginId uniqueidentifier, @AdopterId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OriginId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@AdopterId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('1272798D-083C-CFDF-F5FA-18CD4CF08E62', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_AgreementSignatures](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('4457E16C-BB1D-338F-D75A-87E053817FA4', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_AgreementVersions](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('350D3F4C-196F-D759-7D49-C7982EC7311E', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Artefacts](@PersonId uniqueidentifier, @LearningGroupId uniqueidentifier, @PresentedOn date, @SharedOn date, @ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('277BEE2A-282F-3EC3-202A-AC7E34AB2816', told.[Opened]) > 0
  OR CHARINDEX(CAST(@LearningGroupId AS varchar(36)), told.[LearningGroupMembers_LearningGroupId_c3affdaa]) > 0
  OR ((@PresentedOn IS NOT NULL OR @SharedOn IS NOT NULL) AND CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0)
  OR (@PresentedOn IS NOT NULL AND CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[PanelMembers_ProgrammeId_526d131e]) > 0)
  OR (@SharedOn IS NOT NULL AND (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0));
GO
CREATE FUNCTION [crossmentor].[Seen_Attendances](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('3168A591-EB68-D19F-3949-CE77CF4DEC77', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_AuditEntries](@Issuer nvarchar(250), @Subject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('EC067FBD-2620-F314-2CD9-A22033676ED5', told.[Opened]) > 0
  OR (@Issuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @Subject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_BenchmarkPlaces](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('607AAE85-A2FA-89EB-DD34-6ACCA9AF046D', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_BoundaryAttestations](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('98F49874-054D-0D2C-E059-41A0594EE412', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_ChainHeads](@Log nvarchar(32)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('9B5CF541-866F-A87C-56EC-24B1CCA10175', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Communications](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('6230651A-2889-9D93-DE95-919D79FDED1C', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_ParticipatingOrganisations](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('A2779C42-1C95-C3D0-03E7-E20EA9ABAA9A', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_CompetitorDeclarations](@DeclaredById uniqueidentifier, @CompetitorId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@DeclaredById AS varchar(36)), told.[ActingOrganisations]) > 0
  OR CHARINDEX('A677CF31-4163-C977-EE7D-B0669F464C4F', told.[Opened]) > 0
  OR EXISTS (SELECT 1 FROM [dbo].[ParticipatingOrganisations] AS r1 CROSS APPLY [crossmentor].[Seen_ParticipatingOrganisations](r1.[ProgrammeId]) AS r1s WHERE r1.[OrganisationId] = @DeclaredById AND CHARINDEX(CAST(r1.[ProgrammeId] AS varchar(36)), told.[ManagedProgrammes]) > 0 AND EXISTS (SELECT 1 FROM [dbo].[ParticipatingOrganisations] AS r2 CROSS APPLY [crossmentor].[Seen_ParticipatingOrganisations](r2.[ProgrammeId]) AS r2s WHERE r2.[ProgrammeId] = r1.[ProgrammeId] AND r2.[OrganisationId] = @CompetitorId));
GO
CREATE FUNCTION [crossmentor].[Seen_Consents](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('02F9264B-607E-6CAC-A211-22B470F1C235', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_CostEntries](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('0F50F1C5-5937-13C6-E291-C7EE09F52406', told.[Opened]) > 0
  OR (@OrganisationId IS NOT NULL AND CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Curricula](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('64639E81-86CA-AE28-24C0-5AD792CB192A', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_DeclaredInterests](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('AD9C2F3F-3DE7-9F7E-8C5A-E3463D3B8A47', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Disclosures](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('9C66D4F0-2F3B-A744-00D6-298223E98347', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_DiversityAnswers](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('BF323746-B42B-4F15-2166-9C9EB1DE9B4B', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_EmploymentFacts](@OrganisationId uniqueidentifier, @PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('4805824E-77CD-4CF2-2283-4393C87C3D31', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Erasures](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('05BD395C-AF7F-89E2-9B10-15323D0C2ABA', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_FollowUpPlans](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('EB15A69E-999F-8A0B-642D-277229B3F142', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_FollowUps](@OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('893887B6-371A-7F53-51C5-2A6B612A9208', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_GroupTasks](@LearningGroupId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('6A8DDA44-659B-DC02-0E27-0C1C278DB3AD', told.[Opened]) > 0
  OR CHARINDEX(CAST(@LearningGroupId AS varchar(36)), told.[LearningGroupMembers_LearningGroupId_c3affdaa]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_IdempotentReplies](@Issuer nvarchar(250), @Subject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('C96C44C5-A58C-5590-8002-FCF967288704', told.[Opened]) > 0
  OR (@Issuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @Subject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_IntervisionGroups](@ProgrammeId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('6209812D-5536-EA06-B374-DD81D81E7363', told.[Opened]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[IntervisionMembers_IntervisionGroupId_e70a6ea2]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_IntervisionMembers](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @IntervisionGroupId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('FE030163-433C-0841-91C5-5659C4088C4A', told.[Opened]) > 0
  OR CHARINDEX(CAST(@IntervisionGroupId AS varchar(36)), told.[IntervisionMembers_IntervisionGroupId_cdb8dab4]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Invitations](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('CCD2C8CE-09A4-2384-5712-D801A8DB0364', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Jurors](@ProgrammeId uniqueidentifier, @Issuer nvarchar(250), @Subject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('A4B14338-3C6B-407E-1767-0DA2E3D17C52', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0)
  OR (@Issuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @Subject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_JuryBallots](@JurorId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('9F048A8E-67B8-5484-ED97-267F38F3D8E3', told.[Opened]) > 0
  OR CHARINDEX(CAST(@JurorId AS varchar(36)), told.[Jurors_Id_be1e3bfe]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_KeptRunInputs](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('B8904AF8-AF00-E41B-0C21-CCFC00B7C81C', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_KnowledgeEmbargoes](@OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('2480485B-DFC2-8A24-F4AE-F607D6017165', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[Participants_OrganisationId_d70caec2]) > 0 OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[Pairs_MentorOrganisationId_3dc19637]) > 0 OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[Pairs_MenteeOrganisationId_26a35bb5]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_LargerProgrammes](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('D0E75B8C-E0DB-194F-C122-5C53362DEC54', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_LearningGroupMembers](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @LearningGroupId uniqueidentifier, @ParticipantId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('B494DF36-241D-D4BE-C5D4-5A14C2087B97', told.[Opened]) > 0
  OR CHARINDEX(CAST(@LearningGroupId AS varchar(36)), told.[LearningGroupMembers_LearningGroupId_c3affdaa]) > 0
  OR (CHARINDEX(CAST(@ParticipantId AS varchar(36)), told.[Pairs_MentorId_9388a5c2]) > 0 OR CHARINDEX(CAST(@ParticipantId AS varchar(36)), told.[Pairs_MenteeId_8141dbbc]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_LearningGroups](@ProgrammeId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('8EAC2225-7DE2-EEA1-2B9C-A108DDFD7970', told.[Opened]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[LearningGroupMembers_LearningGroupId_019fc04c]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_LedgerEntries](@ProgrammeId uniqueidentifier, @GiverId uniqueidentifier, @ReceiverId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('BA584C1C-00FE-884E-FACD-BCED00ABF086', told.[Opened]) > 0
  OR (@GiverId IS NOT NULL AND CHARINDEX(CAST(@GiverId AS varchar(36)), told.[OwnOrganisations]) > 0)
  OR (@ReceiverId IS NOT NULL AND CHARINDEX(CAST(@ReceiverId AS varchar(36)), told.[OwnOrganisations]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_LegalHolds](@Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('7E1CBDEE-D96C-2B1B-5AAE-174B5F8B72A9', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_MatchRuns](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('786617F9-54B2-9919-EDB6-ACE880B69844', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_MatchTasks](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('022A6FC8-5950-A5FB-6B8C-1CAC088CBF98', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Nominations](@MenteePersonId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('8E61490E-443D-AADF-AF13-AC1B14CB3E6D', told.[Opened]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[JuryBallots_NominationId_e1065bbb]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_NonRecruitmentCases](@ProgrammeId uniqueidentifier, @BroughtOn date, @NewOrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('08121FBE-719E-C80B-02BF-6E2A02EF4B5B', told.[Opened]) > 0
  OR ((@BroughtOn IS NOT NULL OR NOT CHARINDEX(CAST(@NewOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0) AND CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Organisations](@Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@Id AS varchar(36)), told.[ActingOrganisations]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('123237FE-C22D-162E-509C-EBB4A56A950A', told.[Opened]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[ParticipatingOrganisations_OrganisationId_5ae5f69f]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_OrganisationGroups](@Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('7AE3C90F-11BD-FEFD-BC65-514CAD6BD9D4', told.[Opened]) > 0
  OR EXISTS (SELECT 1 FROM [dbo].[Organisations] AS r1 CROSS APPLY [crossmentor].[Seen_Organisations](r1.[Id]) AS r1s WHERE r1.[GroupId] = @Id);
GO
CREATE FUNCTION [crossmentor].[Added_OrganisationGroups](@Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('0ADFC4B5-2D7F-0681-7FEA-57031D25DE06', told.[Opened]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('7AE3C90F-11BD-FEFD-BC65-514CAD6BD9D4', told.[Opened]) > 0
  OR EXISTS (SELECT 1 FROM [dbo].[Organisations] AS r1 CROSS APPLY [crossmentor].[Seen_Organisations](r1.[Id]) AS r1s WHERE r1.[GroupId] = @Id);
GO
CREATE FUNCTION [crossmentor].[Seen_PairCertificates](@ProgrammeId uniqueidentifier, @MentorOrganisationId uniqueidentifier, @MenteeOrganisationId uniqueidentifier, @MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@MentorOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MenteeOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('78F6C25B-F07E-F041-965D-8A85C8F89027', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PairContentKeys](@MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('D79856A1-7A70-1D35-DC9A-FD182F758446', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PairJournals](@MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('FE79FF11-7255-AD7F-C29E-2DB11AC1FB88', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PairNotes](@MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('92244064-EF4A-4BF2-9DD0-5D1B244172CC', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PairSessions](@ProgrammeId uniqueidentifier, @MentorOrganisationId uniqueidentifier, @MenteeOrganisationId uniqueidentifier, @MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@MentorOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MenteeOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('38BA436A-4038-6C91-3732-066E7EACA9BF', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Pairs](@ProgrammeId uniqueidentifier, @MentorOrganisationId uniqueidentifier, @MenteeOrganisationId uniqueidentifier, @MentorPersonId uniqueidentifier, @MenteePersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@MentorOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MenteeOrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@MentorPersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX(CAST(@MenteePersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('A75E2B09-41A0-F7DE-91A6-E1E2865C03BE', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PanelMembers](@ProgrammeId uniqueidentifier, @Issuer nvarchar(250), @Subject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('ECF9FF7B-0058-711B-6A61-4CE53403A99B', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0)
  OR (@Issuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @Subject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_Participants](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier, @PersonId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('69F05602-BC72-A8ED-64C5-8270F54A798F', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@Id AS varchar(36)), told.[Pairs_MentorId_9388a5c2]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[Pairs_MenteeId_8141dbbc]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[LearningGroupMembers_ParticipantId_c99f7da1]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[IntervisionMembers_ParticipantId_f0737742]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_People](@OrganisationId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('6A2F3755-EAA8-849F-993A-D0CD7770DDBA', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@Id AS varchar(36)), told.[Pairs_MentorPersonId_f24672b2]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[Pairs_MenteePersonId_13ab7aaa]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[LearningGroupMembers_PersonId_e3484317]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[IntervisionMembers_PersonId_b4efcc34]) > 0)
  OR EXISTS (SELECT 1 FROM [dbo].[Participants] AS r1 CROSS APPLY [crossmentor].[Seen_Participants](r1.[ProgrammeId], r1.[OrganisationId], r1.[PersonId], r1.[Id]) AS r1s WHERE r1.[PersonId] = @Id AND CHARINDEX(CAST(r1.[ProgrammeId] AS varchar(36)), told.[ManagedProgrammes]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Presentations](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('0EC338D1-E770-91D7-1B7C-4361B0D7A2D9', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[PanelMembers_ProgrammeId_526d131e]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Prizes](@ProgrammeId uniqueidentifier, @Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('E5ABBE6D-3237-562C-6C4E-AD3BC84F63A5', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0)
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[Jurors_PrizeId_4d2a113d]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_ProgrammeEvents](@ProgrammeId uniqueidentifier, @Audience nvarchar(32)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('08944141-CFFC-0610-65B9-0B6766168FD2', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0
  OR EXISTS (SELECT 1 FROM [dbo].[Participants] AS r1 CROSS APPLY [crossmentor].[Seen_Participants](r1.[ProgrammeId], r1.[OrganisationId], r1.[PersonId], r1.[Id]) AS r1s WHERE r1.[ProgrammeId] = @ProgrammeId AND CHARINDEX(CAST(r1.[PersonId] AS varchar(36)), told.[OwnPeople]) > 0 AND (@Audience = N'Everybody' OR (@Audience = N'Mentors' AND r1.[Role] = N'Mentor') OR (@Audience = N'Mentees' AND r1.[Role] = N'Mentee')));
GO
CREATE FUNCTION [crossmentor].[Seen_ProgrammeSeries](@Id uniqueidentifier, @StewardIssuer nvarchar(250), @StewardSubject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('309F84C8-5CE3-EF37-8C94-401E748E6B63', told.[Opened]) > 0
  OR CHARINDEX(CAST(@Id AS varchar(36)), told.[Programmes_SeriesId_217f8ae9]) > 0
  OR (@StewardIssuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @StewardSubject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_Programmes](@Id uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@Id AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('2A27A5E7-0772-40B5-45B2-3B87D61FD652', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@Id AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@Id AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Proposals](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('02D1F10C-D202-CC61-8D0B-374953744232', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_ProposedGroups](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('56C24E49-64FE-3720-E66B-4CA941BCAFF4', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_PurposeAcceptances](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('4BEF12C2-5D7C-5C7B-71E8-5F6C766C12AD', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_PurposeVersions](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('605F452A-2EDA-F485-47A0-BA5AA254B6CC', told.[Opened]) > 0
  OR CHARINDEX('A247E702-B845-7FA9-8D0B-400FB24F951B', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_Representatives](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('1DFC4E62-4F49-6CB5-A411-0CC70EBEAFFE', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Resources](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('BA0ABBD7-6512-D657-B105-98C1793F07D7', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_RoleGrants](@Issuer nvarchar(250), @Subject nvarchar(255)) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX('4B47608E-D956-05F2-2BBB-C7DE309A11B5', told.[Opened]) > 0
  OR (@Issuer = told.[Issuer] COLLATE Latin1_General_100_BIN2 AND @Subject = told.[Subject] COLLATE Latin1_General_100_BIN2);
GO
CREATE FUNCTION [crossmentor].[Seen_ScenarioDecisions](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('621B142D-1BE7-5F80-22D6-64C65DCA5FF4', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Scenarios](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('1F1DC11C-F7F6-1850-B060-2DFD14278085', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Sponsors](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('B87A648F-DB0A-1700-BCDA-1EFE217224D4', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_StartAssessments](@OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[ActingOrganisations]) > 0
  OR CHARINDEX('AAE8EB15-2B77-D5F9-50B1-0E94B1F6E6EC', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_SteeringDecisions](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('6E28CFA1-6E04-D225-9B2A-A39E5197A332', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_SteeringTopics](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('11FDD0B5-40CC-58CC-8131-0568B00AC062', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_SteeringVotes](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('E62E6162-C565-FE13-CBD0-BF71954A1F83', told.[Opened]) > 0
  OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_SurveyResponses](@PersonId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@PersonId AS varchar(36)), told.[OwnPeople]) > 0
  OR CHARINDEX('BD67BD14-E2C6-2EAC-1D7E-8793B3FBC6AC', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_Surveys](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('6C84A6AF-CBFC-0C00-A960-D797195B2C5E', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_TrainerAccreditations](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('BC6400D0-DCF6-133C-D2DD-6241CD9FC470', told.[Opened]) > 0
  OR (CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ParticipatingOrganisations_ProgrammeId_4f350b0a]) > 0 OR CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[Participants_ProgrammeId_4a1c8353]) > 0);
GO
CREATE FUNCTION [crossmentor].[Seen_UnplacedParticipants](@ProgrammeId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX('42657815-072F-3898-8BAF-175FA6F4249D', told.[Opened]) > 0;
GO
CREATE FUNCTION [crossmentor].[Seen_WaitingEntries](@ProgrammeId uniqueidentifier, @OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN
  SELECT 1 AS [Met] FROM [crossmentor].[Told]() AS told WHERE CHARINDEX(CAST(@ProgrammeId AS varchar(36)), told.[ManagedProgrammes]) > 0
  OR CHARINDEX(CAST(@OrganisationId AS varchar(36)), told.[OwnOrganisations]) > 0
  OR CHARINDEX('D5777294-26E8-CFE9-4EFB-434B7A8D3B1E', told.[Opened]) > 0;
GO
CREATE SECURITY POLICY [crossmentor].[Tenant]
  ADD FILTER PREDICATE [crossmentor].[Seen_Acknowledgements]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Acknowledgements],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Acknowledgements]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Acknowledgements] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Acknowledgements]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Acknowledgements] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Adoptions]([ProgrammeId], [OriginId], [AdopterId]) ON [dbo].[Adoptions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Adoptions]([ProgrammeId], [OriginId], [AdopterId]) ON [dbo].[Adoptions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Adoptions]([ProgrammeId], [OriginId], [AdopterId]) ON [dbo].[Adoptions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_AgreementSignatures]([ProgrammeId]) ON [dbo].[AgreementSignatures],
  ADD BLOCK PREDICATE [crossmentor].[Seen_AgreementSignatures]([ProgrammeId]) ON [dbo].[AgreementSignatures] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_AgreementSignatures]([ProgrammeId]) ON [dbo].[AgreementSignatures] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_AgreementVersions]([ProgrammeId]) ON [dbo].[AgreementVersions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_AgreementVersions]([ProgrammeId]) ON [dbo].[AgreementVersions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_AgreementVersions]([ProgrammeId]) ON [dbo].[AgreementVersions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Artefacts]([PersonId], [LearningGroupId], [PresentedOn], [SharedOn], [ProgrammeId]) ON [dbo].[Artefacts],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Artefacts]([PersonId], [LearningGroupId], [PresentedOn], [SharedOn], [ProgrammeId]) ON [dbo].[Artefacts] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Artefacts]([PersonId], [LearningGroupId], [PresentedOn], [SharedOn], [ProgrammeId]) ON [dbo].[Artefacts] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Attendances]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Attendances],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Attendances]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Attendances] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Attendances]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[Attendances] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_AuditEntries]([Issuer], [Subject]) ON [dbo].[AuditEntries],
  ADD BLOCK PREDICATE [crossmentor].[Seen_AuditEntries]([Issuer], [Subject]) ON [dbo].[AuditEntries] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_AuditEntries]([Issuer], [Subject]) ON [dbo].[AuditEntries] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_BenchmarkPlaces]([ProgrammeId]) ON [dbo].[BenchmarkPlaces],
  ADD BLOCK PREDICATE [crossmentor].[Seen_BenchmarkPlaces]([ProgrammeId]) ON [dbo].[BenchmarkPlaces] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_BenchmarkPlaces]([ProgrammeId]) ON [dbo].[BenchmarkPlaces] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_BoundaryAttestations]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[BoundaryAttestations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_BoundaryAttestations]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[BoundaryAttestations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_BoundaryAttestations]([ProgrammeId], [OrganisationId], [PersonId]) ON [dbo].[BoundaryAttestations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ChainHeads]([Log]) ON [dbo].[ChainHeads],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ChainHeads]([Log]) ON [dbo].[ChainHeads] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ChainHeads]([Log]) ON [dbo].[ChainHeads] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Communications]([ProgrammeId]) ON [dbo].[Communications],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Communications]([ProgrammeId]) ON [dbo].[Communications] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Communications]([ProgrammeId]) ON [dbo].[Communications] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_CompetitorDeclarations]([DeclaredById], [CompetitorId]) ON [dbo].[CompetitorDeclarations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_CompetitorDeclarations]([DeclaredById], [CompetitorId]) ON [dbo].[CompetitorDeclarations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_CompetitorDeclarations]([DeclaredById], [CompetitorId]) ON [dbo].[CompetitorDeclarations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Consents]([PersonId]) ON [dbo].[Consents],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Consents]([PersonId]) ON [dbo].[Consents] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Consents]([PersonId]) ON [dbo].[Consents] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_CostEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[CostEntries],
  ADD BLOCK PREDICATE [crossmentor].[Seen_CostEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[CostEntries] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_CostEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[CostEntries] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Curricula]([ProgrammeId]) ON [dbo].[Curricula],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Curricula]([ProgrammeId]) ON [dbo].[Curricula] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Curricula]([ProgrammeId]) ON [dbo].[Curricula] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_DeclaredInterests]([PersonId]) ON [dbo].[DeclaredInterests],
  ADD BLOCK PREDICATE [crossmentor].[Seen_DeclaredInterests]([PersonId]) ON [dbo].[DeclaredInterests] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_DeclaredInterests]([PersonId]) ON [dbo].[DeclaredInterests] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Disclosures]([PersonId]) ON [dbo].[Disclosures],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Disclosures]([PersonId]) ON [dbo].[Disclosures] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Disclosures]([PersonId]) ON [dbo].[Disclosures] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_DiversityAnswers]([PersonId]) ON [dbo].[DiversityAnswers],
  ADD BLOCK PREDICATE [crossmentor].[Seen_DiversityAnswers]([PersonId]) ON [dbo].[DiversityAnswers] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_DiversityAnswers]([PersonId]) ON [dbo].[DiversityAnswers] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_EmploymentFacts]([OrganisationId], [PersonId]) ON [dbo].[EmploymentFacts],
  ADD BLOCK PREDICATE [crossmentor].[Seen_EmploymentFacts]([OrganisationId], [PersonId]) ON [dbo].[EmploymentFacts] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_EmploymentFacts]([OrganisationId], [PersonId]) ON [dbo].[EmploymentFacts] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Erasures]([PersonId]) ON [dbo].[Erasures],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Erasures]([PersonId]) ON [dbo].[Erasures] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Erasures]([PersonId]) ON [dbo].[Erasures] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_FollowUpPlans]([ProgrammeId], [OrganisationId]) ON [dbo].[FollowUpPlans],
  ADD BLOCK PREDICATE [crossmentor].[Seen_FollowUpPlans]([ProgrammeId], [OrganisationId]) ON [dbo].[FollowUpPlans] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_FollowUpPlans]([ProgrammeId], [OrganisationId]) ON [dbo].[FollowUpPlans] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_FollowUps]([OrganisationId]) ON [dbo].[FollowUps],
  ADD BLOCK PREDICATE [crossmentor].[Seen_FollowUps]([OrganisationId]) ON [dbo].[FollowUps] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_FollowUps]([OrganisationId]) ON [dbo].[FollowUps] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_GroupTasks]([LearningGroupId]) ON [dbo].[GroupTasks],
  ADD BLOCK PREDICATE [crossmentor].[Seen_GroupTasks]([LearningGroupId]) ON [dbo].[GroupTasks] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_GroupTasks]([LearningGroupId]) ON [dbo].[GroupTasks] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_IdempotentReplies]([Issuer], [Subject]) ON [dbo].[IdempotentReplies],
  ADD BLOCK PREDICATE [crossmentor].[Seen_IdempotentReplies]([Issuer], [Subject]) ON [dbo].[IdempotentReplies] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_IdempotentReplies]([Issuer], [Subject]) ON [dbo].[IdempotentReplies] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_IntervisionGroups]([ProgrammeId], [Id]) ON [dbo].[IntervisionGroups],
  ADD BLOCK PREDICATE [crossmentor].[Seen_IntervisionGroups]([ProgrammeId], [Id]) ON [dbo].[IntervisionGroups] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_IntervisionGroups]([ProgrammeId], [Id]) ON [dbo].[IntervisionGroups] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_IntervisionMembers]([ProgrammeId], [OrganisationId], [IntervisionGroupId]) ON [dbo].[IntervisionMembers],
  ADD BLOCK PREDICATE [crossmentor].[Seen_IntervisionMembers]([ProgrammeId], [OrganisationId], [IntervisionGroupId]) ON [dbo].[IntervisionMembers] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_IntervisionMembers]([ProgrammeId], [OrganisationId], [IntervisionGroupId]) ON [dbo].[IntervisionMembers] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Invitations]([ProgrammeId], [OrganisationId]) ON [dbo].[Invitations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Invitations]([ProgrammeId], [OrganisationId]) ON [dbo].[Invitations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Invitations]([ProgrammeId], [OrganisationId]) ON [dbo].[Invitations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Jurors]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[Jurors],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Jurors]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[Jurors] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Jurors]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[Jurors] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_JuryBallots]([JurorId]) ON [dbo].[JuryBallots],
  ADD BLOCK PREDICATE [crossmentor].[Seen_JuryBallots]([JurorId]) ON [dbo].[JuryBallots] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_JuryBallots]([JurorId]) ON [dbo].[JuryBallots] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_KeptRunInputs]([ProgrammeId]) ON [dbo].[KeptRunInputs],
  ADD BLOCK PREDICATE [crossmentor].[Seen_KeptRunInputs]([ProgrammeId]) ON [dbo].[KeptRunInputs] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_KeptRunInputs]([ProgrammeId]) ON [dbo].[KeptRunInputs] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_KnowledgeEmbargoes]([OrganisationId]) ON [dbo].[KnowledgeEmbargoes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_KnowledgeEmbargoes]([OrganisationId]) ON [dbo].[KnowledgeEmbargoes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_KnowledgeEmbargoes]([OrganisationId]) ON [dbo].[KnowledgeEmbargoes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_LargerProgrammes]([ProgrammeId]) ON [dbo].[LargerProgrammes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_LargerProgrammes]([ProgrammeId]) ON [dbo].[LargerProgrammes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_LargerProgrammes]([ProgrammeId]) ON [dbo].[LargerProgrammes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_LearningGroupMembers]([ProgrammeId], [OrganisationId], [LearningGroupId], [ParticipantId]) ON [dbo].[LearningGroupMembers],
  ADD BLOCK PREDICATE [crossmentor].[Seen_LearningGroupMembers]([ProgrammeId], [OrganisationId], [LearningGroupId], [ParticipantId]) ON [dbo].[LearningGroupMembers] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_LearningGroupMembers]([ProgrammeId], [OrganisationId], [LearningGroupId], [ParticipantId]) ON [dbo].[LearningGroupMembers] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_LearningGroups]([ProgrammeId], [Id]) ON [dbo].[LearningGroups],
  ADD BLOCK PREDICATE [crossmentor].[Seen_LearningGroups]([ProgrammeId], [Id]) ON [dbo].[LearningGroups] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_LearningGroups]([ProgrammeId], [Id]) ON [dbo].[LearningGroups] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_LedgerEntries]([ProgrammeId], [GiverId], [ReceiverId]) ON [dbo].[LedgerEntries],
  ADD BLOCK PREDICATE [crossmentor].[Seen_LedgerEntries]([ProgrammeId], [GiverId], [ReceiverId]) ON [dbo].[LedgerEntries] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_LedgerEntries]([ProgrammeId], [GiverId], [ReceiverId]) ON [dbo].[LedgerEntries] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_LegalHolds]([Id]) ON [dbo].[LegalHolds],
  ADD BLOCK PREDICATE [crossmentor].[Seen_LegalHolds]([Id]) ON [dbo].[LegalHolds] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_LegalHolds]([Id]) ON [dbo].[LegalHolds] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_MatchRuns]([ProgrammeId]) ON [dbo].[MatchRuns],
  ADD BLOCK PREDICATE [crossmentor].[Seen_MatchRuns]([ProgrammeId]) ON [dbo].[MatchRuns] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_MatchRuns]([ProgrammeId]) ON [dbo].[MatchRuns] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_MatchTasks]([ProgrammeId]) ON [dbo].[MatchTasks],
  ADD BLOCK PREDICATE [crossmentor].[Seen_MatchTasks]([ProgrammeId]) ON [dbo].[MatchTasks] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_MatchTasks]([ProgrammeId]) ON [dbo].[MatchTasks] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Nominations]([MenteePersonId], [Id]) ON [dbo].[Nominations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Nominations]([MenteePersonId], [Id]) ON [dbo].[Nominations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Nominations]([MenteePersonId], [Id]) ON [dbo].[Nominations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_NonRecruitmentCases]([ProgrammeId], [BroughtOn], [NewOrganisationId]) ON [dbo].[NonRecruitmentCases],
  ADD BLOCK PREDICATE [crossmentor].[Seen_NonRecruitmentCases]([ProgrammeId], [BroughtOn], [NewOrganisationId]) ON [dbo].[NonRecruitmentCases] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_NonRecruitmentCases]([ProgrammeId], [BroughtOn], [NewOrganisationId]) ON [dbo].[NonRecruitmentCases] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_OrganisationGroups]([Id]) ON [dbo].[OrganisationGroups],
  ADD BLOCK PREDICATE [crossmentor].[Added_OrganisationGroups]([Id]) ON [dbo].[OrganisationGroups] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Added_OrganisationGroups]([Id]) ON [dbo].[OrganisationGroups] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Organisations]([Id]) ON [dbo].[Organisations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Organisations]([Id]) ON [dbo].[Organisations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Organisations]([Id]) ON [dbo].[Organisations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PairCertificates]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairCertificates],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairCertificates]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairCertificates] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairCertificates]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairCertificates] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PairContentKeys]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairContentKeys],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairContentKeys]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairContentKeys] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairContentKeys]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairContentKeys] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PairJournals]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairJournals],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairJournals]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairJournals] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairJournals]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairJournals] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PairNotes]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairNotes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairNotes]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairNotes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairNotes]([MentorPersonId], [MenteePersonId]) ON [dbo].[PairNotes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PairSessions]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairSessions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairSessions]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairSessions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PairSessions]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[PairSessions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Pairs]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[Pairs],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Pairs]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[Pairs] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Pairs]([ProgrammeId], [MentorOrganisationId], [MenteeOrganisationId], [MentorPersonId], [MenteePersonId]) ON [dbo].[Pairs] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PanelMembers]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[PanelMembers],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PanelMembers]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[PanelMembers] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PanelMembers]([ProgrammeId], [Issuer], [Subject]) ON [dbo].[PanelMembers] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Participants]([ProgrammeId], [OrganisationId], [PersonId], [Id]) ON [dbo].[Participants],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Participants]([ProgrammeId], [OrganisationId], [PersonId], [Id]) ON [dbo].[Participants] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Participants]([ProgrammeId], [OrganisationId], [PersonId], [Id]) ON [dbo].[Participants] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ParticipatingOrganisations]([ProgrammeId]) ON [dbo].[ParticipatingOrganisations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ParticipatingOrganisations]([ProgrammeId]) ON [dbo].[ParticipatingOrganisations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ParticipatingOrganisations]([ProgrammeId]) ON [dbo].[ParticipatingOrganisations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_People]([OrganisationId], [Id]) ON [dbo].[People],
  ADD BLOCK PREDICATE [crossmentor].[Seen_People]([OrganisationId], [Id]) ON [dbo].[People] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_People]([OrganisationId], [Id]) ON [dbo].[People] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Presentations]([ProgrammeId]) ON [dbo].[Presentations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Presentations]([ProgrammeId]) ON [dbo].[Presentations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Presentations]([ProgrammeId]) ON [dbo].[Presentations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Prizes]([ProgrammeId], [Id]) ON [dbo].[Prizes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Prizes]([ProgrammeId], [Id]) ON [dbo].[Prizes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Prizes]([ProgrammeId], [Id]) ON [dbo].[Prizes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ProgrammeEvents]([ProgrammeId], [Audience]) ON [dbo].[ProgrammeEvents],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProgrammeEvents]([ProgrammeId], [Audience]) ON [dbo].[ProgrammeEvents] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProgrammeEvents]([ProgrammeId], [Audience]) ON [dbo].[ProgrammeEvents] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ProgrammeSeries]([Id], [StewardIssuer], [StewardSubject]) ON [dbo].[ProgrammeSeries],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProgrammeSeries]([Id], [StewardIssuer], [StewardSubject]) ON [dbo].[ProgrammeSeries] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProgrammeSeries]([Id], [StewardIssuer], [StewardSubject]) ON [dbo].[ProgrammeSeries] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Programmes]([Id]) ON [dbo].[Programmes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Programmes]([Id]) ON [dbo].[Programmes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Programmes]([Id]) ON [dbo].[Programmes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Proposals]([ProgrammeId]) ON [dbo].[Proposals],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Proposals]([ProgrammeId]) ON [dbo].[Proposals] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Proposals]([ProgrammeId]) ON [dbo].[Proposals] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ProposedGroups]([ProgrammeId]) ON [dbo].[ProposedGroups],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProposedGroups]([ProgrammeId]) ON [dbo].[ProposedGroups] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ProposedGroups]([ProgrammeId]) ON [dbo].[ProposedGroups] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PurposeAcceptances]([ProgrammeId]) ON [dbo].[PurposeAcceptances],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PurposeAcceptances]([ProgrammeId]) ON [dbo].[PurposeAcceptances] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PurposeAcceptances]([ProgrammeId]) ON [dbo].[PurposeAcceptances] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_PurposeVersions]([ProgrammeId]) ON [dbo].[PurposeVersions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_PurposeVersions]([ProgrammeId]) ON [dbo].[PurposeVersions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_PurposeVersions]([ProgrammeId]) ON [dbo].[PurposeVersions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Representatives]([ProgrammeId]) ON [dbo].[Representatives],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Representatives]([ProgrammeId]) ON [dbo].[Representatives] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Representatives]([ProgrammeId]) ON [dbo].[Representatives] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Resources]([ProgrammeId]) ON [dbo].[Resources],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Resources]([ProgrammeId]) ON [dbo].[Resources] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Resources]([ProgrammeId]) ON [dbo].[Resources] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_RoleGrants]([Issuer], [Subject]) ON [dbo].[RoleGrants],
  ADD BLOCK PREDICATE [crossmentor].[Seen_RoleGrants]([Issuer], [Subject]) ON [dbo].[RoleGrants] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_RoleGrants]([Issuer], [Subject]) ON [dbo].[RoleGrants] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_ScenarioDecisions]([ProgrammeId]) ON [dbo].[ScenarioDecisions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_ScenarioDecisions]([ProgrammeId]) ON [dbo].[ScenarioDecisions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_ScenarioDecisions]([ProgrammeId]) ON [dbo].[ScenarioDecisions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Scenarios]([ProgrammeId]) ON [dbo].[Scenarios],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Scenarios]([ProgrammeId]) ON [dbo].[Scenarios] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Scenarios]([ProgrammeId]) ON [dbo].[Scenarios] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Sponsors]([ProgrammeId]) ON [dbo].[Sponsors],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Sponsors]([ProgrammeId]) ON [dbo].[Sponsors] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Sponsors]([ProgrammeId]) ON [dbo].[Sponsors] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_StartAssessments]([OrganisationId]) ON [dbo].[StartAssessments],
  ADD BLOCK PREDICATE [crossmentor].[Seen_StartAssessments]([OrganisationId]) ON [dbo].[StartAssessments] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_StartAssessments]([OrganisationId]) ON [dbo].[StartAssessments] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_SteeringDecisions]([ProgrammeId]) ON [dbo].[SteeringDecisions],
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringDecisions]([ProgrammeId]) ON [dbo].[SteeringDecisions] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringDecisions]([ProgrammeId]) ON [dbo].[SteeringDecisions] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_SteeringTopics]([ProgrammeId]) ON [dbo].[SteeringTopics],
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringTopics]([ProgrammeId]) ON [dbo].[SteeringTopics] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringTopics]([ProgrammeId]) ON [dbo].[SteeringTopics] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_SteeringVotes]([ProgrammeId]) ON [dbo].[SteeringVotes],
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringVotes]([ProgrammeId]) ON [dbo].[SteeringVotes] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_SteeringVotes]([ProgrammeId]) ON [dbo].[SteeringVotes] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_SurveyResponses]([PersonId]) ON [dbo].[SurveyResponses],
  ADD BLOCK PREDICATE [crossmentor].[Seen_SurveyResponses]([PersonId]) ON [dbo].[SurveyResponses] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_SurveyResponses]([PersonId]) ON [dbo].[SurveyResponses] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_Surveys]([ProgrammeId]) ON [dbo].[Surveys],
  ADD BLOCK PREDICATE [crossmentor].[Seen_Surveys]([ProgrammeId]) ON [dbo].[Surveys] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_Surveys]([ProgrammeId]) ON [dbo].[Surveys] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_TrainerAccreditations]([ProgrammeId]) ON [dbo].[TrainerAccreditations],
  ADD BLOCK PREDICATE [crossmentor].[Seen_TrainerAccreditations]([ProgrammeId]) ON [dbo].[TrainerAccreditations] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_TrainerAccreditations]([ProgrammeId]) ON [dbo].[TrainerAccreditations] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_UnplacedParticipants]([ProgrammeId]) ON [dbo].[UnplacedParticipants],
  ADD BLOCK PREDICATE [crossmentor].[Seen_UnplacedParticipants]([ProgrammeId]) ON [dbo].[UnplacedParticipants] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_UnplacedParticipants]([ProgrammeId]) ON [dbo].[UnplacedParticipants] AFTER UPDATE,
  ADD FILTER PREDICATE [crossmentor].[Seen_WaitingEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[WaitingEntries],
  ADD BLOCK PREDICATE [crossmentor].[Seen_WaitingEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[WaitingEntries] AFTER INSERT,
  ADD BLOCK PREDICATE [crossmentor].[Seen_WaitingEntries]([ProgrammeId], [OrganisationId]) ON [dbo].[WaitingEntries] AFTER UPDATE
  WITH (STATE = ON, SCHEMABINDING = ON);
GO
COMMIT;
GO
