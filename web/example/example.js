// The host page hears of what happens in its widgets: here it notes which dispute was opened.
document.querySelector('#overturned').addEventListener('imr-open', (event) => {
  document.querySelector('#opened').textContent = `Opened: ${event.detail.hit.issue.treatment}`
})
